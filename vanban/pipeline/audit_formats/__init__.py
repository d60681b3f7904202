"""The forms an audit is told in: one module a form, each with `write(reports, language)`."""
