"""Writes a workbook with a stock library, whose texts are shared: make_workbook.py FILE."""

import datetime
import sys

import openpyxl

book = openpyxl.Workbook()
sheet = book.active
sheet.append(["Họ và tên", "Ngày sinh", "Số", "Công thức"])
sheet.append(["Nguyễn Văn An", datetime.date(1980, 12, 31), 999000000001, None])
sheet["A4"], sheet["B4"], sheet["C4"], sheet["D4"] = (
    "Nguyễn Văn An", datetime.datetime(2000, 2, 29), 12.0, "x")
sheet["B4"].number_format = '"ngày" dd/mm/yyyy'
book.create_sheet("Khác").append(["không đọc"])
book.save(sys.argv[1])
