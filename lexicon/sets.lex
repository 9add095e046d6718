# Word lists for all files.
set WEEKDAY = monday | tuesday | wednesday | thursday | friday | saturday | sunday
