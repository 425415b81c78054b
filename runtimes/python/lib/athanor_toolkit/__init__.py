"""What AWS's training and inference toolkits do for a script, done by ourselves with the standard library (and boto3 to fetch code)."""
