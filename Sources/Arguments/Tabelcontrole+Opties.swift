extension Programmatabel {
  func bevindingenOpties(_ options: [Optie], naast general: [Optie]) -> [String] {
    let all = general + options
    var result = dubbelen(all.map(\.lang)).map { "optie \($0) staat er dubbel" }
    result += dubbelen(all.compactMap { $0.kort.map { "-\($0)" } }).map { "korte optie \($0) staat er dubbel" }
    for option in options {
      if !option.lang.hasPrefix("--") || !isNaam(option.lang.dropFirst(2)) {
        result.append("optie \(option.lang) is niet van kleine letters, cijfers en streepjes")
      }
      if let short = option.kort, !(short.isASCII && short.isLetter) {
        result.append("korte optie -\(short) is geen letter")
      }
      if option.uitleg.isEmpty { result.append("optie \(option.lang) zonder uitleg") }
      if option.isVlag && (option.aanbod != .vrij || option.verplicht || option.standaard != nil) {
        result.append("vlag \(option.lang) kan geen keuzes, pad of standaard hebben en niet verplicht zijn")
      }
      if option.verplicht && option.standaard != nil { result.append("optie \(option.lang) is verplicht én standaard") }
      if let value = option.waarde, !isWaardenaam(value) {
        result.append("waarde \(value) van \(option.lang) is niet van hoofdletters")
      }
      result += bevindingenKeuzes(option.keuzes, option.pad, van: option.lang)
    }
    return result
  }

  func bevindingenArgumenten(_ places: [Positioneel]) -> [String] {
    var result = dubbelen(places.map(\.naam)).map { "argument \($0) staat er dubbel" }
    for (index, place) in places.enumerated() {
      if !isWaardenaam(place.naam) { result.append("argument \(place.naam) is niet van hoofdletters") }
      if place.uitleg.isEmpty { result.append("argument \(place.naam) zonder uitleg") }
      if place.aantal.magVaker && index != places.count - 1 {
        result.append("argument \(place.naam) mag vaker en staat niet achteraan")
      }
      if place.aantal.moet && places.prefix(index).contains(where: { !$0.aantal.moet }) {
        result.append("verplicht argument \(place.naam) staat na een optioneel argument")
      }
      result += bevindingenKeuzes(place.keuzes, place.pad, van: place.naam)
    }
    return result
  }

  private func bevindingenKeuzes(_ choices: [String]?, _ path: Padsoort?, van name: String) -> [String] {
    guard let choices else { return [] }
    if path != nil { return ["\(name) is een pad en heeft ook keuzes"] }
    if choices.isEmpty { return ["keuzes van \(name) zijn leeg"] }
    return dubbelen(choices).map { "keuze '\($0)' van \(name) staat er dubbel" }
  }

  /// The names that occur more than once, each given once.
  func dubbelen(_ names: [String]) -> [String] {
    var counts: [String: Int] = [:]
    return names.filter { name in
      counts[name, default: 0] += 1
      return counts[name] == 2
    }
  }

  func isNaam(_ name: some StringProtocol) -> Bool {
    name.first?.isLetter == true
      && name.unicodeScalars.allSatisfy { ("a"..."z").contains($0) || ("0"..."9").contains($0) || $0 == "-" }
  }

  private func isWaardenaam(_ name: String) -> Bool {
    name.first?.isLetter == true
      && name.unicodeScalars.allSatisfy {
        ("A"..."Z").contains($0) || ("0"..."9").contains($0) || $0 == "-" || $0 == "="
      }
  }
}
