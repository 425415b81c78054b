"""The user's errors, in the words of AWS's toolkit: what a job's FailureReason shows. Any other exception is an error of ours."""


class ClientError(Exception):
    """The job, not this runtime, is at fault."""


class ProcessError(ClientError):
    """A process that was started for the user ended badly. The class's name is the first line of the message."""

    def __init__(self, command, exit_code, output):
        super().__init__()
        self.command, self.exit_code, self.output = command, exit_code, output

    def __str__(self):
        return (f'{type(self).__name__}:\nExitCode {self.exit_code}\nErrorMessage "{self.output}"\n'
                f'Command "{" ".join(self.command)}"')


class InstallModuleError(ProcessError):
    pass


class InstallRequirementsError(ProcessError):
    pass


class ExecuteUserScriptError(ProcessError):
    pass
