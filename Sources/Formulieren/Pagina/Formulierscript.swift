/// What makes the page of a form work: reading it, checking it, saving it and opening it again.
///
/// It knows no field by name: all that it needs stands in the `data-` attributes that `Paginaveld` writes. It keeps nothing in
/// the browser and asks nothing of a network.
enum Formulierscript {
  static let bron: StaticString = #"""
    "use strict";
    (() => {
      const vorm = document.getElementById("formulier");
      const slot = document.getElementById("slot");
      const melding = document.getElementById("melding");
      const velden = [...vorm.querySelectorAll("[data-label]")];
      const keuzes = (veld) => [...veld.querySelectorAll("input[type=radio]")];
      const invoer = (veld) => veld.querySelector("select,textarea,input:not([type=radio])");
      const sleutel = (tekst) => tekst.replace(/\s+/g, " ").trim().toLowerCase();
      const past = (keuze, tekst) => [keuze.value, keuze.labels ? keuze.labels[0].textContent : ""].some((naam) => sleutel(naam) === sleutel(tekst));
      const sectie = (veld) => velden.filter((ander) => ander.parentNode === veld.parentNode);
      let bewaard = "";

      // What stands in a field, as a form holds it: without white space that says nothing.
      const waarde = (veld) => {
        const gekozen = keuzes(veld).find((keuze) => keuze.checked);
        const tekst = invoer(veld) ? invoer(veld).value : gekozen ? gekozen.value : "";
        if (veld.dataset.vast) return tekst;
        if (veld.dataset.omvang === "regel") return tekst.replace(/\s+/g, " ").trim();
        const regels = tekst.split("\n").map((regel) => regel.replace(/\s+$/, ""));
        while (regels.length && regels[0] === "") regels.shift();
        while (regels.length && regels[regels.length - 1] === "") regels.pop();
        return regels.join("\n");
      };

      const geschreven = (veld) => {
        const label = veld.dataset.label + ":";
        const tekst = waarde(veld);
        if (tekst === "") return label;
        const past = veld.dataset.omvang !== "tekst" && !tekst.includes("\n") && !/^\s/.test(tekst);
        return past ? label.padEnd(vorm.dataset.kolom - 1) + " " + tekst : label + "\n" + tekst;
      };

      const formulier = () =>
        velden.map((veld) => veld.dataset.voor + geschreven(veld) + "\n").join("") + slot.dataset.na;

      // Checks that need nothing but the form.
      const maanden = "jan(uari)?|feb(ruari)?|maart|mrt|apr(il)?|mei|juni?|juli?|aug(ustus)?|sep(tember)?|okt(ober)?|nov(ember)?|dec(ember)?";
      const dag = "(\\d{1,2}[-/]\\d{1,2}[-/]\\d{4}|\\d{4}-\\d{1,2}-\\d{1,2}|\\d{1,2} (" + maanden + ")\\.? \\d{4})";
      const eisen = {
        dag: [new RegExp("^(" + dag + "|vandaag|gisteren)$"), "Schrijf de dag zoals 12-11-2026 of 12 november 2026."],
        tijdvak: [new RegExp("^" + dag + "( t/m | tot en met | - )" + dag + "$"), "Schrijf het tijdvak zoals 01-01-2026 t/m 31-12-2026."],
        procent: [/^\d{1,3} ?%?$/, "Schrijf een heel getal, zoals 40."],
      };

      const fout = (veld) => {
        const { eis, verplicht, vraagt, minstens, label } = veld.dataset;
        const tekst = waarde(veld);
        const andere = sectie(veld);
        const bij = (vraagt || "").split("|").map((naam) => andere.find((ander) => ander.dataset.label === naam)).filter(Boolean);
        if (verplicht && tekst === "") return "Vul dit in.";
        if (eis && tekst !== "" && !eisen[eis][0].test(sleutel(tekst))) return eisen[eis][1];
        if (tekst !== "" && bij.length && bij.every((ander) => waarde(ander) === "")) {
          return bij.length === 1
            ? "Vul ook ‘" + bij[0].dataset.label + "’ in, of maak dit leeg."
            : "Vul ook in wat er verandert, of maak dit leeg.";
        }
        const laag = minstens && bij.some((ander) => keuzes(ander).some((keuze) => keuze.checked && keuze.dataset.laag));
        if (laag && lengte(veld) < Number(minstens)) {
          return Number(minstens) === 1 ? "Schrijf bij deze keuze waarom."
            : "Bij deze keuze hoort een motivering met een voorbeeld, van ten minste " + minstens + " tekens.";
        }
        if (veld.dataset.omvang === "regel") return "";
        const labels = andere.map((ander) => sleutel(ander.dataset.label));
        const vreemd = tekst.split("\n").find((regel) => {
          const dubbelepunt = regel.indexOf(":");
          return /^\s*(\||==)/.test(regel) || (dubbelepunt > 0 && labels.includes(sleutel(regel.slice(0, dubbelepunt))));
        });
        return vreemd === undefined
          ? "" : "De regel ‘" + vreemd.trim().slice(0, 40) + "’ ziet eruit als een onderdeel van het formulier. Begin hem met een ander woord.";
      };

      const lengte = (veld) => [...waarde(veld)].length;

      const toonFout = (veld, tekst) => {
        const plek = veld.querySelector(".fout");
        if (!plek) return;
        plek.textContent = tekst;
        plek.hidden = tekst === "";
        veld.classList.toggle("mis", tekst !== "");
        for (const element of veld.querySelectorAll("input,textarea,select")) {
          if (tekst === "") element.removeAttribute("aria-invalid"); else element.setAttribute("aria-invalid", "true");
        }
      };

      const tel = (veld) => {
        const plek = veld.querySelector(".teller");
        const getal = lengte(veld);
        if (plek) plek.textContent = getal === 0 ? "" : getal === 1 ? "1 teken" : getal + " tekens";
      };

      const zeg = (zin, lijst) => {
        melding.replaceChildren();
        const alinea = document.createElement("p");
        alinea.textContent = zin;
        melding.append(alinea);
        const punten = document.createElement("ul");
        for (const [veld, tekst] of lijst || []) {
          const punt = document.createElement("li");
          const link = document.createElement("a");
          const doel = invoer(veld) || keuzes(veld)[0];
          link.href = "#" + doel.id;
          link.textContent = veld.closest("section").querySelector("h2").textContent + ", " + veld.dataset.label;
          link.addEventListener("click", (gebeurtenis) => { gebeurtenis.preventDefault(); doel.focus(); });
          punt.append(link, ": " + tekst);
          punten.append(punt);
        }
        if (punten.children.length) melding.append(punten);
        melding.hidden = false;
        melding.scrollIntoView({ block: "nearest" });
      };

      const bewaar = () => {
        const tekst = formulier();
        const link = document.createElement("a");
        link.href = URL.createObjectURL(new Blob([tekst], { type: "text/plain;charset=utf-8" }));
        link.download = vorm.dataset.naam;
        link.click();
        setTimeout(() => URL.revokeObjectURL(link.href), 60000);
        bewaard = tekst;
        const fouten = velden.map((veld) => [veld, fout(veld)]);
        for (const [veld, wat] of fouten) toonFout(veld, wat);
        const lijst = fouten.filter(([, wat]) => wat !== "");
        const zin = "Bewaard als " + vorm.dataset.naam + ", bij uw downloads. ";
        zeg(lijst.length ? zin + "Het is nog niet klaar:" : zin + vorm.dataset.daarna, lijst);
      };

      // A form that was saved: everything in it gets its place, or nothing of it is taken.
      const ontleed = (inhoud) => {
        const regels = inhoud.replace(/^\uFEFF/, "").split(/\r?\n/);
        const eigen = formulier().split("\n");
        if (sleutel(regels[0]) !== sleutel(eigen[0])) throw "Dit is geen bewaard formulier van deze soort.";
        const uitleg = new Set(eigen.filter((regel) => /^\|/.test(regel)).map(sleutel));
        const gevonden = new Map();
        let blok = sectie(velden[0]);
        let veld = null;
        regels.slice(1).forEach((regel, plek) => {
          const waar = "Regel " + (plek + 2) + " (‘" + regel.trim().slice(0, 40) + "’) ";
          if (/^\s*\|/.test(regel)) {
            if (!uitleg.has(sleutel(regel))) throw waar + "hoort niet bij dit formulier.";
            return;
          }
          const kop = /^==\s*(.*?)\s*==$/.exec(regel.trim());
          if (kop) {
            blok = velden.filter((ander) => sleutel(ander.parentNode.dataset.opschrift) === sleutel(kop[1]));
            veld = null;
            if (!blok.length) throw waar + "is een onderdeel dat deze pagina niet heeft.";
            return;
          }
          const deel = regel.indexOf(":");
          const nieuw = deel < 0 ? undefined
            : blok.find((ander) => !gevonden.has(ander) && sleutel(ander.dataset.label) === sleutel(regel.slice(0, deel)));
          if (nieuw) {
            veld = nieuw;
            gevonden.set(veld, [regel.slice(deel + 1).trim()]);
          } else if (veld) gevonden.get(veld).push(regel);
          else if (regel.trim()) throw waar + "heeft hier geen plek.";
        });
        return gevonden;
      };

      const net = (regels) => regels.join("\n").replace(/^\s*\n/, "").replace(/\s+$/, "");

      const open = (inhoud) => {
        const gevonden = ontleed(inhoud);
        const nieuw = velden.map((veld) => [veld, net(gevonden.get(veld) || [])]);
        for (const [veld, tekst] of nieuw) {
          if (veld.dataset.vast && sleutel(tekst) !== sleutel(waarde(veld))) {
            throw "Dit formulier is een ander: bij ‘" + veld.dataset.label + "’ staat daar ‘" + tekst + "’ en hier ‘" + waarde(veld) + "’.";
          }
          const lijst = keuzes(veld).concat([...veld.querySelectorAll("option")]);
          if (tekst !== "" && lijst.length && !lijst.some((keuze) => past(keuze, tekst))) {
            throw "‘" + tekst + "’ bij ‘" + veld.dataset.label + "’ is geen keuze van dit formulier.";
          }
        }
        for (const [veld, tekst] of nieuw) {
          for (const keuze of keuzes(veld)) keuze.checked = tekst === "" ? keuze.value === "" : past(keuze, tekst);
          const element = invoer(veld);
          if (!element || veld.dataset.vast) continue;
          const optie = [...veld.querySelectorAll("option")].find((keuze) => past(keuze, tekst));
          element.value = optie ? optie.value : tekst;
        }
        for (const veld of velden) { toonFout(veld, ""); tel(veld); }
        bewaard = formulier();
        zeg("Het formulier is geopend. Vul aan wat er nog moet komen, en bewaar het opnieuw.");
      };

      vorm.addEventListener("submit", (gebeurtenis) => gebeurtenis.preventDefault());
      vorm.addEventListener("input", (gebeurtenis) => {
        const veld = gebeurtenis.target.closest("[data-label]");
        if (!veld) return;
        tel(veld);
        for (const ander of sectie(veld)) if (ander.classList.contains("mis")) toonFout(ander, fout(ander));
      });
      document.getElementById("bewaar").addEventListener("click", bewaar);
      document.getElementById("druk").addEventListener("click", () => window.print());
      document.getElementById("open").addEventListener("change", async (gebeurtenis) => {
        const bestand = gebeurtenis.target.files[0];
        if (!bestand) return;
        const mag = formulier() === bewaard || window.confirm("Wat u hier hebt ingevuld, is niet bewaard. Toch een ander formulier openen?");
        try { if (mag) open(await bestand.text()); } catch (reden) { zeg("Niet geopend. " + (typeof reden === "string" ? reden : "Het bestand is niet te lezen.")); }
        gebeurtenis.target.value = "";
      });
      window.addEventListener("beforeunload", (gebeurtenis) => { if (formulier() !== bewaard) gebeurtenis.preventDefault(); });
      document.getElementById("knoppen").hidden = false;
      for (const veld of velden) tel(veld);
      bewaard = formulier();
    })();
    """#
}
