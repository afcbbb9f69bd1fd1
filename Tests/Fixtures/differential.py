"""Compares our codec with the official Python runtime over files of one folder.

make FOLDER SEED COUNT   random messages of the official runtime: N.wire, N.json
compare FOLDER           what Swift made of them: N.swift.wire, N.swift.json, N.fromjson.wire
echo FOLDER              messages of Swift, N.swift.wire, decoded and encoded again: N.wire, N.json
"""

import pathlib
import random
import subprocess
import sys

from google.protobuf import descriptor_pb2, descriptor_pool, json_format, message_factory

ROOT = pathlib.Path(__file__).resolve().parent.parent.parent
FIXTURES = ROOT / "Tests" / "Fixtures" / "proto"
TEXTS = ["", "a", "Nguyễn Văn Ánh", "nul\0inside", "quote\" and \\ and \n", "€😀", "x" * 300, "\u0001\u007f"]


def message_class():
    """The class of EveryType and the pool that it lives in."""
    raw = subprocess.run(
        ["protoc", f"--proto_path={FIXTURES}", f"--proto_path={ROOT / 'proto'}", "--include_imports",
         "--descriptor_set_out=/dev/stdout", "canbo/testing/v1/every_type.proto"],
        check=True, stdout=subprocess.PIPE).stdout
    pool = descriptor_pool.DescriptorPool()
    for file in descriptor_pb2.FileDescriptorSet.FromString(raw).file:
        pool.Add(file)
    name = "canbo.testing.v1.EveryType"
    return message_factory.GetMessageClass(pool.FindMessageTypeByName(name)), pool


def scalar(field, chance):
    """A random value of a field that is no message."""
    kind = field.cpp_type
    if kind in (field.CPPTYPE_INT32, field.CPPTYPE_INT64):
        bits = 31 if kind == field.CPPTYPE_INT32 else 63
        return chance.choice([0, 1, -1, 2**bits - 1, -(2**bits), chance.randint(-(2**bits), 2**bits - 1)])
    if kind in (field.CPPTYPE_UINT32, field.CPPTYPE_UINT64):
        bits = 32 if kind == field.CPPTYPE_UINT32 else 64
        return chance.choice([0, 1, 2**bits - 1, chance.randint(0, 2**bits - 1)])
    if kind in (field.CPPTYPE_DOUBLE, field.CPPTYPE_FLOAT):
        return chance.choice([0.0, 1.5, -2.25, float("inf"), float("-inf"), 1e20, 0.1, chance.uniform(-1e6, 1e6)])
    if kind == field.CPPTYPE_BOOL:
        return chance.random() < 0.5
    if kind == field.CPPTYPE_ENUM:
        known = [value.number for value in field.enum_type.values]
        return chance.choice(known + [77, -9])
    if field.type == field.TYPE_BYTES:
        return chance.randbytes(chance.randint(0, 40))
    return chance.choice(TEXTS)


def fill(message, chance, depth=3):
    """Sets a random choice of fields."""
    name = message.DESCRIPTOR.full_name
    if name == "google.protobuf.Timestamp":
        message.seconds = chance.randint(-62135596800, 253402300799)
        message.nanos = chance.choice([0, 5, 5000, 5000000, 999999999])
        return
    if name == "google.protobuf.Duration":
        sign = chance.choice([1, -1])
        message.seconds = sign * chance.randint(0, 315576000000 - 1)
        message.nanos = sign * chance.choice([0, 1, 1000, 1000000])
        return
    if name == "google.protobuf.FieldMask":
        message.paths.extend(chance.sample(["name", "display_name", "a_b.c_d"], chance.randint(0, 3)))
        return
    if name == "google.protobuf.Any":
        return
    for field in message.DESCRIPTOR.fields:
        if chance.random() < 0.5 or depth == 0:
            continue
        if field.is_repeated:
            fill_repeated(message, field, chance, depth)
        elif field.message_type:
            getattr(message, field.name).SetInParent()
            fill(getattr(message, field.name), chance, depth - 1)
        else:
            setattr(message, field.name, scalar(field, chance))


def fill_repeated(message, field, chance, depth):
    """Sets a list or a map."""
    target = getattr(message, field.name)
    count = chance.choice([0, 1, 2, 5, 130 if not field.message_type else 3])
    if field.message_type and field.message_type.GetOptions().map_entry:
        key, value = field.message_type.fields
        for _ in range(count):
            if value.message_type:
                fill(target[scalar(key, chance)], chance, depth - 1)
            else:
                target[scalar(key, chance)] = scalar(value, chance)
    elif field.message_type:
        for _ in range(count):
            fill(target.add(), chance, depth - 1)
    else:
        target.extend(scalar(field, chance) for _ in range(count))


def canonical(message):
    """The bytes that tell equal messages from different ones."""
    return message.SerializeToString(deterministic=True)


def make(folder, seed, count):
    """Writes random messages."""
    cls, pool = message_class()
    inner = message_factory.GetMessageClass(pool.FindMessageTypeByName("canbo.testing.v1.Inner"))
    for index in range(int(count)):
        chance = random.Random(int(seed) * 1_000_003 + index)
        message = cls()
        fill(message, chance)
        if chance.random() < 0.3:
            message.anything.Pack(inner(title="trong Any", count=chance.randint(-9, 9)))
        (folder / f"{index}.wire").write_bytes(message.SerializeToString())
        text = json_format.MessageToJson(message, descriptor_pool=pool)
        (folder / f"{index}.json").write_text(text, encoding="utf-8")


def compare(folder):
    """Says where Swift's messages differ."""
    cls, pool = message_class()
    faults = 0
    for path in sorted(folder.glob("*.swift.wire")):
        stem = path.name.removesuffix(".swift.wire")
        wanted = canonical(cls.FromString((folder / f"{stem}.wire").read_bytes()))
        text = (folder / f"{stem}.swift.json").read_text(encoding="utf-8")
        found = {
            "wire": canonical(cls.FromString(path.read_bytes())),
            "json": canonical(json_format.Parse(text, cls(), descriptor_pool=pool)),
            "fromjson": canonical(cls.FromString((folder / f"{stem}.fromjson.wire").read_bytes())),
        }
        for what, bytes_ in found.items():
            if bytes_ != wanted:
                faults += 1
                print(f"message {stem}: {what} differs", file=sys.stderr)
    return faults


def echo(folder):
    """Decodes and encodes again."""
    cls, pool = message_class()
    for path in sorted(folder.glob("*.swift.wire")):
        stem = path.name.removesuffix(".swift.wire")
        message = cls.FromString(path.read_bytes())
        (folder / f"{stem}.wire").write_bytes(message.SerializeToString())
        text = json_format.MessageToJson(message, descriptor_pool=pool, preserving_proto_field_name=True)
        (folder / f"{stem}.json").write_text(text, encoding="utf-8")


if __name__ == "__main__":
    command, where, *rest = sys.argv[1:]
    result = {"make": make, "compare": compare, "echo": echo}[command](pathlib.Path(where), *rest)
    sys.exit(1 if result else 0)
