"""Texts that must not leave a process, and how they are found wherever they have gone."""

import base64
import random

LETTERS = "abcdefghijklmnopqrstuvwxyz"


def forms(text):
    """A text as it is, in hexadecimal and at each of the three places that base 64 gives it."""
    found = [text.lower().encode(), text.encode().hex().encode()]
    for shift, unsure in enumerate((0, 2, 3)):
        encoded = base64.b64encode(bytes(shift) + text.encode()).rstrip(b"=")
        sure = encoded[unsure:] if (shift + len(text.encode())) % 3 == 0 else encoded[unsure:-1]
        # Logs and answers are searched in small letters: that finds more, never less.
        found.append(sure.lower())
    return found


class Markers:
    """Drawn from a seed, so that they occur nowhere else."""

    def __init__(self, seed):
        self.random, self.texts = random.Random(seed), {}

    def letters(self, what):
        return self.add(what, "".join(self.random.choices(LETTERS, k=16)))

    def digits(self, what, beginning, count):
        rest = self.random.choices("0123456789", k=count - len(beginning))
        return self.add(what, beginning + "".join(rest))

    def add(self, what, text):
        """Looks for a text from now on."""
        assert len(text) >= 12, what
        self.texts[what] = text
        return text

    def found_in(self, place, content):
        """What of it stands in some bytes."""
        content = content.lower()
        return [f"{what} in {place}" for what, text in self.texts.items()
                if any(form in content for form in forms(text))]

    def check(self):
        """Nothing is worth what this finds not when it is there."""
        assert not self.found_in("nothing", b"nothing"), "markers are too common"
        for what, text in self.texts.items():
            carriers = [text.encode(), text.upper().encode(), text.encode().hex().encode()]
            carriers += [base64.b64encode(bytes(before) + text.encode() + bytes(after))
                         for before in range(3) for after in range(3)]
            for carrier in carriers:
                assert f"{what} in x" in self.found_in("x", b"{" + carrier + b"}"), (what, carrier)
