internal import Arguments
package import Gebruik
internal import Tekst
internal import Wire

/// Runs one command line from beginning to end.
package enum Programma {
  /// `docs/wijzigingen.md` begins with this version and its day.
  package static let versie = "0.2.0"
  /// The day of this version, as YYYY-MM-DD.
  package static let versiedag = "2026-11-29"

  /// - Returns: the exit code; everything else went through `omgeving.uitvoer`.
  package static func voerUit(_ omgeving: Omgeving) -> Afsluitcode {
    let wilJSON = omgeving.argumenten.prefix { $0 != "--" }.contains("--json")
    do {
      let code = try ontleed(omgeving)
      return omgeving.uitvoer.sluit(omgeving.uitvoer.isOnvolledig ? .beschadigd : code)
    } catch let oorzaak {
      // What is not found in a part of the log may stand in the rest.
      let error = omgeving.uitvoer.isOnvolledig ? oorzaak.met(.beschadigd) : oorzaak
      // What was answered before it is not the answer.
      omgeving.uitvoer.uit = nil
      // What people typed may stand anywhere in it: nothing of that may reach a terminal as a command.
      omgeving.uitvoer.fout(veilig(error.tekst, regeleinden: true))
      if wilJSON {
        omgeving.uitvoer.antwoord(
          String(
            decoding: (omgeving.uitvoer.isOnvolledig ? error.json.onvolledig : error.json).prettyBytes(), as: UTF8.self)
        )
      }
      // Why it failed says more than that this could not be told.
      _ = omgeving.uitvoer.sluit(error.afsluitcode)
      return error.afsluitcode
    }
  }

  private static func ontleed(_ omgeving: Omgeving) throws(Mislukt) -> Afsluitcode {
    let isHulp = omgeving.argumenten.allSatisfy(Rolhulp.woorden.contains)
    let wilAlles = isHulp && omgeving.argumenten.contains(Rolhulp.alles)
    let uitkomst: Uitkomst
    do {
      uitkomst = wilAlles ? .hulp(pad: []) : try Commandotabel.tabel.ontleed(omgeving.argumenten)
    } catch {
      throw Mislukt(error)
    }
    let stijl = Stijl(aan: omgeving.kleur)
    switch uitkomst {
    case .hulp(let pad), .onvolledig(let pad):
      let eigen = pad.isEmpty && !wilAlles ? Rolhulp.tekst(omgeving) : nil
      let hulp = eigen ?? Commandotabel.tabel.hulp(pad, breedte: omgeving.breedte, stijl: stijl)
      if case .onvolledig = uitkomst {
        omgeving.uitvoer.fout(hulp)
        return .gebruik
      }
      omgeving.uitvoer.antwoord(hulp)
      return .gelukt
    case .versie:
      omgeving.uitvoer.antwoord("gespreksboek \(versie)")
      return .gelukt
    case .uitvoeren(let aanroep):
      guard let commando = Commandotabel.uitvoerders[aanroep.pad] else {
        throw Mislukt(.gebruik, "U000", "Opdracht '\(aanroep.pad.joined(separator: " "))' ontbreekt.", advies: "")
      }
      try Invoergrens.keur(omgeving.argumenten)
      omgeving.uitvoer.stil = aanroep.vlag("--quiet")
      let beurt = Beurt(aanroep: aanroep, handeling: commando.handeling, omgeving: omgeving)
      let uit = try beurt.uitbestand()
      omgeving.uitvoer.uit = uit
      try beurt.noemDoel(uit)
      let code = try commando.voerUit(try beurt.metNummers(commando.rij))
      if let zin = try uit?.schrijf(omgeving) { omgeving.uitvoer.melding(zin) }
      return code
    }
  }
}

extension Mislukt {
  /// Words that the command table does not take.
  init(_ fout: GebruiksFout) {
    self.init(.gebruik, fout.code.rawValue, fout.melding, advies: fout.advies)
  }

  /// Words that the command table takes and this command does not.
  init(_ code: GebruiksFout.Code, _ melding: String, advies: String) {
    self.init(GebruiksFout(code, melding, advies: advies))
  }
}
