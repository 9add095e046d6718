package main

type explainCommand struct{}

func (explainCommand) Run(s *streams) error { return nil }

type doctorCommand struct{}

func (doctorCommand) Run(s *streams) error { return nil }
