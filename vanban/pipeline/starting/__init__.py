"""Starting a new document, from a skeleton or from the last one."""
