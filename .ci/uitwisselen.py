#!/usr/bin/env python3
"""The parts of .ci/uitwisselen that are no shell.

    cijfers REPORT.json FIGURES.csv [--allen]   every figure that both have must be the same; FIGURES as `jaarcijfers_op` gives them
    blok PAGE NAME                              the SQL of a page behind `<!-- NAME -->`
    events EVENTS.ndjson SEGMENT                read by PyPI's cloudevents, and held against the log
    jetstream PORTS EVENTS.ndjson…              published twice to NATS JetStream; each must be there once
"""
import asyncio
import collections
import csv
import json
import re
import sys

opdracht, argumenten = sys.argv[1], sys.argv[2:]


def blok(pagina, naam):
    tekst = open(pagina, encoding="utf-8").read()
    print(re.search(rf"<!-- {naam} -->\n```sql\n(.*?)```", tekst, re.S).group(1))


def lees_events(bestand, segment):
    from cloudevents.core.formats.json import JSONFormat
    from cloudevents.core.v1.event import CloudEvent

    log = {record["nr"]: record for record in map(json.loads, open(segment, encoding="utf-8"))}
    aantal, ids = 0, set()
    for regel in open(bestand, encoding="utf-8"):
        event = JSONFormat().read(CloudEvent, regel)
        eigen = event.get_attributes()
        record = log[int(eigen["sequence"])]
        assert event.get_id() == record["hash"], regel
        assert re.fullmatch(r"urn:nld:oin:[0-9]{20}:systeem:gespreksboek", event.get_source()), regel
        assert event.get_type() == f"nl.gespreksboek.{record['soort']}.v{record['v']}", regel
        assert event.get_time().isoformat(timespec="milliseconds").replace("+00:00", "Z") == record["tijd"], regel
        assert eigen["partitionkey"] == record["stroom"] and all(re.fullmatch("[a-z0-9]{1,20}", naam) for naam in eigen), regel
        assert event.get_data() in (None, record["data"]), regel
        aantal += 1
        ids.add(event.get_id())
    assert aantal == len(ids) and aantal > 100
    print(f"  cloudevents of PyPI read {aantal} events, {'with' if event.get_data() else 'without'} contents")


async def jetstream(poorten, bestanden):
    import nats

    bus = await nats.connect(json.load(open(poorten))["nats"][0])
    stroom = bus.jetstream()
    await stroom.add_stream(name="gespreksboek", subjects=["gespreksboek.>"], duplicate_window=600)
    events = [json.loads(regel) for regel in open(bestanden[0], encoding="utf-8")]
    for _ in range(2):
        bezig = [
            stroom.publish("gespreksboek." + event["type"], json.dumps(event).encode(), headers={"Nats-Msg-Id": event["id"]})
            for event in events]
        for begin in range(0, len(bezig), 200):
            await asyncio.gather(*bezig[begin:begin + 200])
    staat = (await stroom.stream_info("gespreksboek")).state
    assert staat.messages == len(events), f"{staat.messages} messages for {len(events)} events"
    await bus.close()
    print(f"  JetStream: {len(events)} events published twice, {staat.messages} are there")


def cijfers(argumenten):
    alleen_allen = "--allen" in argumenten
    verslag = json.load(open(argumenten[0]))
    sql = collections.Counter()
    # Over all storages that the file holds: a unit belongs to one of them.
    for rij in csv.DictReader(open(argumenten[1], newline="")):
        if int(rij["jaar"]) == verslag["jaar"]:
            sql[rij["tabel"], rij["onderwerp"], rij["onderdeel"], rij["cijfer"]] += int(rij["aantal"])

    vergeleken, fout = 0, []


    def vergelijk(tabel, onderwerp, groep):
        nonlocal vergeleken
        if groep.get("onderdrukt") or groep.get("leeg") or groep["indeling"] not in ("allen",) if alleen_allen else groep["indeling"] not in ("allen", "onderdeel"):
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
    if vergeleken < 20:
        sys.exit(f"uitwisselen: only {vergeleken} figures were shown")
    print(f"uitwisselen: {vergeleken} figures of SQL beside the report, {len(fout)} differ")
    sys.exit(1 if fout else 0)


match opdracht:
    case "cijfers": cijfers(argumenten)
    case "blok": blok(*argumenten)
    case "events": lees_events(*argumenten)
    case "jetstream": asyncio.run(jetstream(argumenten[0], argumenten[1:]))
    case _: sys.exit(__doc__)
