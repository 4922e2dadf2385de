extension Woordlezer {
  /// Checks what was read against the command that was reached.
  func uitkomst() throws(GebruiksFout) -> Uitkomst {
    if wilHulp { return .hulp(pad: pad) }
    if wilVersie { return .versie }
    if let misser { throw fout(misser) }
    if knoop.isGroep { return .onvolledig(pad: pad) }
    let (flags, values) = try toegewezenOpties()
    let named = try benoemdePosities()
    let options = tabel.algemeneOpties + knoop.opties
    return .uitvoeren(
      Aanroep(
        pad: pad, vlaggen: flags, waarden: values, posities: posities, benoemd: named,
        bekend: Set(options.map(\.lang) + knoop.argumenten.map(\.naam))))
  }

  private func toegewezenOpties() throws(GebruiksFout) -> (Set<String>, [String: [String]]) {
    let options = tabel.algemeneOpties + knoop.opties
    var flags: Set<String> = []
    var values: [String: [String]] = [:]
    for found in voorkomens {
      guard let option = options.first(where: { $0.lang == found.lang }) else {
        throw optieHoortErNiet(found.geschreven)
      }
      if !option.herhaalbaar && !knoop.vaker.contains(option.lang)
        && (flags.contains(option.lang) || values[option.lang] != nil)
      {
        throw optieHerhaald(option)
      }
      if let value = found.waarde {
        values[option.lang, default: []].append(try gekozen(value, van: option.lang, option.keuzes))
      } else {
        flags.insert(option.lang)
      }
    }
    if let missing = knoop.opties.first(where: { $0.verplicht && values[$0.lang] == nil }) {
      throw optieOntbreekt(missing)
    }
    return (flags, values)
  }

  private func benoemdePosities() throws(GebruiksFout) -> [String: [String]] {
    var named: [String: [String]] = [:]
    var rest = posities[...]
    for place in knoop.argumenten {
      let taken = place.aantal.magVaker ? rest : rest.prefix(1)
      rest = rest.dropFirst(taken.count)
      if taken.isEmpty {
        if place.aantal.moet { throw argumentOntbreekt(place) }
        continue
      }
      var values: [String] = []
      for value in taken { values.append(try gekozen(value, van: place.naam, place.keuzes)) }
      named[place.naam] = values
    }
    if let extra = rest.first { throw argumentTeVeel(extra) }
    return named
  }

  /// The value itself, or the choice that it means.
  private func gekozen(_ value: String, van name: String, _ choices: [String]?) throws(GebruiksFout) -> String {
    guard let choices else { return value }
    guard let choice = choices.bedoeld(value) else { throw onbekendeKeuze(value, van: name, keuzes: choices) }
    return choice
  }
}
