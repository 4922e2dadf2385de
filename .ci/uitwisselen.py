#!/usr/bin/env python3
"""Holds the figures of a year that SQL counts against those of the report.

    .ci/uitwisselen.py REPORT.json FIGURES.csv     every figure that both have must be the same; FIGURES as `jaarcijfers_op` gives them
"""
import collections
import csv
import json
import sys

verslag = json.load(open(sys.argv[1]))
sql = collections.Counter()
# Over all storages that the file holds: a unit belongs to one of them.
for rij in csv.DictReader(open(sys.argv[2], newline="")):
    if int(rij["jaar"]) == verslag["jaar"]:
        sql[rij["tabel"], rij["onderwerp"], rij["onderdeel"], rij["cijfer"]] += int(rij["aantal"])

vergeleken, fout = 0, []


def vergelijk(tabel, onderwerp, groep):
    global vergeleken
    if groep.get("onderdrukt") or groep.get("leeg") or groep["indeling"] not in ("allen", "onderdeel"):
        return
    onderdeel = groep.get("onderdeel", "")
    cijfers = {oordeel["label"]: oordeel["aantal"] for oordeel in groep.get("oordelen", [])}
    cijfers |= {naam: aantal for naam, aantal in groep.items() if isinstance(aantal, int) and not isinstance(aantal, bool)}
    for naam, aantal in cijfers.items():
        if any(naam.endswith(eind) for eind in ("Honderdsten", "MinderDan", "MeerDan")):
            continue
        geteld = sum(
            waarde for (t, o, d, c), waarde in sql.items() if (t, d, c) == (tabel, onderdeel, naam) and onderwerp in (o, None))
        vergeleken += 1
        if geteld != aantal:
            fout.append(f"{tabel} {onderwerp or ''} {onderdeel or 'allen'} {naam}: {aantal} in the report, {geteld} in SQL")


for stadium in verslag["gesprekken"]:
    for groep in stadium["groepen"]:
        vergelijk("gesprekken", stadium["soort"], groep)
for groep in verslag["eindoordelen"]["groepen"]:
    vergelijk("eindoordelen", None, groep)
for groep in verslag["afspraken"]:
    vergelijk("afspraken", "", groep)
for regel in fout:
    print("uitwisselen: " + regel)
if vergeleken < 30:
    sys.exit(f"uitwisselen: only {vergeleken} figures were shown")
print(f"uitwisselen: {vergeleken} figures of SQL beside the report, {len(fout)} differ")
sys.exit(1 if fout else 0)
