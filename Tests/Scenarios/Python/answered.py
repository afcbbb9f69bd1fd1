"""Notes which methods answered a script with success, for the test that wants each in a story."""

import atexit
import pathlib

_METHODS = set()


def note(module, package, file):
    """Lets the stubs of a generated module note what is answered, and writes it at the end."""
    if not _METHODS:
        atexit.register(lambda: pathlib.Path(file).write_text(
            "".join(f"{method}\n" for method in sorted(_METHODS - {""}))))
        _METHODS.add("")
    for name, kind in vars(module).copy().items():
        if name.endswith("Stub") and not hasattr(kind, "notes"):
            setattr(module, name, _noting(kind, f"{package}.{name.removesuffix('Stub')}"))


def _noting(kind, service):
    class Noting(kind):
        notes = True

        def __init__(self, channel):
            super().__init__(channel)
            for method, call in vars(self).items():
                setattr(self, method, _Call(call, f"{service}/{method}"))

    return Noting


class _Call:
    """A method of a stub."""

    def __init__(self, call, method):
        self._call, self._method = call, method

    def __call__(self, *arguments, **told):
        answer = self._call(*arguments, **told)
        if hasattr(answer, "__next__"):
            return _Stream(answer, self._method)
        _METHODS.add(self._method)
        return answer

    def with_call(self, *arguments, **told):
        answer = self._call.with_call(*arguments, **told)
        _METHODS.add(self._method)
        return answer

    def future(self, *arguments, **told):
        answer = self._call.future(*arguments, **told)
        answer.add_done_callback(self._ended)
        return answer

    def _ended(self, answer):
        if not answer.cancelled() and answer.exception() is None:
            _METHODS.add(self._method)


class _Stream:
    """The answers of one call; with the first of them, or the end without any, it is answered."""

    def __init__(self, answers, method):
        self._answers, self._method = answers, method

    def __getattr__(self, name):
        return getattr(self._answers, name)

    def __iter__(self):
        return self

    def __next__(self):
        try:
            answer = next(self._answers)
        except StopIteration:
            _METHODS.add(self._method)
            raise
        _METHODS.add(self._method)
        return answer
