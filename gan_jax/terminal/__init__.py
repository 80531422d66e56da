"""What people see: the command line, errors, progress, pictures of images."""
