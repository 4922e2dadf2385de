internal import EventCoding
internal import Gesprekscyclus
internal import Kalender
internal import Tekst
internal import Wire

/// A field that reads otherwise after a correction, by its name in the log, with both texts whole; safe to show.
struct Veldverschil: Equatable {
  let veld: String
  /// Nothing where the field is not there.
  let was: String?
  let wordt: String?

  /// The fields in which these readings of one fact differ, in the order in which they are stored.
  ///
  /// What a fact copies from elsewhere (the function of that day, the value behind a label) follows by itself and is left
  /// out, unless nothing else differs.
  static func tussen(_ oud: DossierGebeurtenis, _ nieuw: DossierGebeurtenis, _ namen: Naamgever) -> [Veldverschil] {
    let voor = Codering.codeer(oud).data.object ?? []
    let na = Codering.codeer(nieuw).data.object ?? []
    let namenVanVelden = na.map(\.key) + voor.map(\.key).filter { sleutel in !na.contains { $0.key == sleutel } }
    let alle = namenVanVelden.compactMap { sleutel -> Veldverschil? in
      let oud = voor.first { $0.key == sleutel }?.value
      let nieuw = na.first { $0.key == sleutel }?.value
      guard oud?.canonicalBytes() != nieuw?.canonicalBytes() else { return nil }
      return Veldverschil(veld: sleutel, oud, nieuw, namen)
    }
    let eigen = alle.filter { !["omstandigheden", "waarde", "verschil"].contains($0.veld) }
    return eigen.isEmpty ? alle : eigen
  }

  /// `Verslag: Goed gesprek. Uitzondering: geen.`
  static func zin(_ verschillen: [Veldverschil], _ kant: KeyPath<Veldverschil, String?>) -> String {
    verschillen.map { "\(hoofdletter($0.naam)): \(Zinsbouw.metPunt($0[keyPath: kant] ?? "geen"))" }.joined(
      separator: " ")
  }

  private init(veld: String, _ oud: JSONNode?, _ nieuw: JSONNode?, _ namen: Naamgever) {
    self.veld = veld
    let was = oud.map { Veldverschil.tekst($0, veld, namen) }
    let wordt = nieuw.map { Veldverschil.tekst($0, veld, namen) }
    guard was == wordt, let oud = oud?.string, let nieuw = nieuw?.string else {
      self.was = was
      self.wordt = wordt
      return
    }
    // Only white space differs: shown as it is, with a sign for each line end.
    self.was = Veldverschil.zichtbaar(oud)
    self.wordt = Veldverschil.zichtbaar(nieuw)
  }

  /// Whether both texts stand in these sentences already.
  func isGezegd(in zinnen: (voor: String, na: String)) -> Bool {
    func staat(_ tekst: String?, in zin: String) -> Bool {
      guard let tekst else { return true }
      return zin.contains(tekst.hasSuffix(".") ? String(tekst.dropLast()) : tekst)
    }
    return staat(was, in: zinnen.voor) && staat(wordt, in: zinnen.na)
  }

  /// The name in the log as words: `gereedOp` is `gereed op`.
  private var naam: String {
    veld.reduce(into: "") { woorden, letter in
      woorden += letter.isUppercase ? " \(letter.lowercased())" : String(letter)
    }
  }

  private static func zichtbaar(_ tekst: String) -> String {
    "\"" + veilig(String(tekst.map { $0.isNewline ? "⏎" : $0 == " " ? "·" : $0 })) + "\""
  }

  private static func tekst(_ node: JSONNode, _ veld: String, _ namen: Naamgever) -> String {
    switch node.value {
    case .string(let tekst):
      if let dag = Datum(iso: tekst) { return dag.proza }
      return Zinsbouw.eenRegel(tekst)
    case .integer(let getal): return String(getal)
    case .bool(let ja): return ja ? "ja" : "nee"
    case .null: return "geen"
    case .array(let delen): return delen.map { Veldverschil.tekst($0, veld, namen) }.joined(separator: "; ")
    case .object(let leden):
      if let van = node["van"]?.string.flatMap({ Datum(iso: $0) }),
        let tot = node["tot"]?.string.flatMap({ Datum(iso: $0) }), let tijdvak = Tijdvak(van: van, tot: tot)
      {
        return tijdvak.proza
      }
      if veld == "deelnemers", let deel = node["deel"]?.string, let wie = node["wie"]?.string {
        return "\(veilig(deel)) \(namen.persoon(Personeelsnummer(wie)))"
      }
      return leden.map { "\($0.key): \(Veldverschil.tekst($0.value, $0.key, namen))" }.joined(separator: ", ")
    }
  }
}

extension Zinsbouw {
  /// Text that is safe already as a sentence of its own.
  fileprivate static func metPunt(_ tekst: String) -> String {
    guard let laatste = tekst.last else { return "leeg." }
    return ".!?…".contains(laatste) ? tekst : tekst + "."
  }
}
