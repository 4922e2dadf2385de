package import Gesprekscyclus
package import Wire

/// Reads a file of one schema: bytes, JSON, keys and types, then what the value says of itself, all at once.
struct Documentlezer<Document: Gecodeerd> {
  /// More findings than this are counted, not told.
  static var meeste: Int { 1000 }

  /// The first character of the codes: C, G or P.
  let letter: Character

  func lees(
    _ bytes: [UInt8], keur: (Document, Leesverslag) -> [Bevinding]
  ) -> (Document?, [GeplaatsteBevinding]) {
    guard bytes.count <= Grenzen.bestand else {
      return weiger(.bestandTeGroot, 0, "Dit bestand is groter dan 16 MiB.", "Kijk of u het goede bestand koos.", bytes)
    }
    let node: JSONNode
    do throws(JSONError) {
      node = try JSONReader.read(bytes, dialect: .file)
    } catch {
      let advies = "Verbeter het bestand op deze plaats en probeer het opnieuw."
      return weiger(.geenJSON, error.offset, error.melding, advies, bytes)
    }
    var meldingen = Meldingen(.bestand)
    let document = Document.lees(node, &meldingen)
    var gevonden = meldingen.fouten.map { (offset: $0.offset, bevinding: bevinding($0)) }
    if let document {
      for bevinding in keur(document, Leesverslag(meldingen)) {
        gevonden.append((Vindplaats.offset(van: bevinding.pad, in: node), bevinding))
      }
    }
    return (meldingen.fouten.isEmpty ? document : nil, plaats(gevonden, overig: meldingen.overig, in: bytes))
  }

  private func weiger(
    _ code: Leesfout.Code, _ offset: Int, _ melding: String, _ advies: String, _ bytes: [UInt8]
  ) -> (Document?, [GeplaatsteBevinding]) {
    let fout = Bevinding(code.tekst(letter), pad: [], melding, advies: advies)
    return (nil, [GeplaatsteBevinding(fout, plaats: TextPosition.of(offset: offset, in: bytes))])
  }

  private func bevinding(_ fout: Leesfout) -> Bevinding {
    Bevinding(fout.code.tekst(letter), pad: fout.pad, fout.melding, advies: fout.advies)
  }

  /// Sorts by place, then by code; those beyond the bound become one last finding.
  private func plaats(
    _ gevonden: [(offset: Int, bevinding: Bevinding)], overig: Int, in bytes: [UInt8]
  ) -> [GeplaatsteBevinding] {
    let gesorteerd = gevonden.enumerated().sorted { links, rechts in
      let a = links.element
      let b = rechts.element
      if a.offset != b.offset { return a.offset < b.offset }
      if a.bevinding.code != b.bevinding.code { return a.bevinding.code < b.bevinding.code }
      return links.offset < rechts.offset
    }.map(\.element)
    var teller = Plaatsteller(bytes)
    var geplaatst = gesorteerd.prefix(Documentlezer.meeste).map { vondst in
      GeplaatsteBevinding(vondst.bevinding, plaats: teller.plaats(van: vondst.offset))
    }
    let rest = overig + gesorteerd.count - geplaatst.count
    if rest > 0 {
      let melding = "In dit bestand zijn nog \(rest) bevindingen die hier niet staan."
      let fout = Bevinding(
        Leesfout.Code.teVeelBevindingen.tekst(letter), pad: [], melding,
        advies: "Verbeter eerst wat hierboven staat en kijk dan opnieuw.")
      geplaatst.append(GeplaatsteBevinding(fout, plaats: geplaatst.last?.plaats ?? TextPosition(line: 1, column: 1)))
    }
    return geplaatst
  }
}

/// A finding with its place in the file, for `catalogus.json:12:7: fout C111: …`.
package struct GeplaatsteBevinding: Hashable, Sendable {
  package let bevinding: Bevinding
  package let plaats: TextPosition

  package init(_ bevinding: Bevinding, plaats: TextPosition) {
    self.bevinding = bevinding
    self.plaats = plaats
  }

  package var isFout: Bool { bevinding.ernst == .fout }
}
