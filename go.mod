module github.com/dragoman-project/dragoman

go 1.26
