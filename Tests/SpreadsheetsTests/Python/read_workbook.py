"""Reads a workbook with a stock library and tells as JSON what it found: read_workbook.py FILE.

Texts come as they are, days as `day:2026-11-21`, other values with their types before them.
"""

import datetime
import json
import sys
import zipfile

import openpyxl


def told(cell):
    value = cell.value
    if value is None:
        return ""
    if isinstance(value, datetime.datetime):
        return f"day:{value.date().isoformat()}"
    return value if cell.data_type in ("s", "inlineStr") else f"{cell.data_type}:{value}"


path = sys.argv[1]
damaged = zipfile.ZipFile(path).testzip()
if damaged is not None:
    raise SystemExit(f"damaged: {damaged}")
book = openpyxl.load_workbook(path)
sheet = book.active
print(json.dumps({
    "sheets": book.sheetnames,
    "frozen": sheet.freeze_panes,
    "rows": [[told(cell) for cell in row] for row in sheet.iter_rows()],
}))
