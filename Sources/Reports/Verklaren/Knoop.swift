package import Wire

/// A value of a report's document with what there is to say of it; in JSON it is the value alone.
package struct Knoop: JSONConvertible {
  private enum Inhoud {
    case waarde(JSONNode)
    case object([Lid])
    /// Never empty; the key of an item is the name by which a path enters it.
    case lijst([Lid])
  }

  private let inhoud: Inhoud
  /// Worked out only when somebody asks.
  fileprivate(set) var uitleg: (() -> Uitleg)?

  /// Nothing for what is not known.
  fileprivate init?(_ waarde: any JSONConvertible) {
    if let knoop = waarde as? Knoop {
      self = knoop
    } else if let json = waarde.json {
      inhoud = .waarde(json)
    } else {
      return nil
    }
  }

  init(_ leden: [Lid], volgens uitleg: @autoclosure @escaping () -> Uitleg = Uitleg()) {
    inhoud = .object(leden)
    self.uitleg = uitleg
  }

  /// A list whose items are entered by their names, or by their places from 1 where two have the same name.
  init(lijst items: [Knoop], _ namen: [String]) {
    if items.isEmpty {
      inhoud = .waarde(JSONNode(.array([])))
    } else {
      let gebruikt = Set(namen).count == items.count ? namen : items.indices.map { String($0 + 1) }
      inhoud = .lijst(zip(gebruikt, items).map { Lid($0, $1) })
    }
  }

  package var json: JSONNode? { json(in: nil) }

  /// - Parameter pad: where it stands, for a document in which each object carries its own path.
  fileprivate func json(in pad: Waardepad?) -> JSONNode {
    // A path is only written in objects, and most values are none.
    func onder(_ lid: Lid) -> JSONNode { lid.knoop.json(in: lid.knoop.isEnkel ? nil : pad.map { $0 + lid.sleutel }) }
    switch inhoud {
    case .waarde(let waarde): return pad.map { waarde.metPaden($0) } ?? waarde
    case .lijst(let items): return JSONNode(.array(items.map(onder)))
    case .object(let leden):
      let eigen = pad.map { [JSONMember(Waardeboom.padsleutel, JSONNode(.string($0.description)))] } ?? []
      return .object(eigen + leden.map { JSONMember($0.sleutel, onder($0)) })
    }
  }

  /// No object and no list, so that nothing within has a path.
  private var isEnkel: Bool {
    guard case .waarde(let waarde) = inhoud else { return false }
    return switch waarde.value {
    case .object, .array: false
    default: true
    }
  }

  /// The values that it holds with the way to each from here on; a value that is no document of its own is one.
  func doorloop(_ pad: Waardepad, _ bezoek: (Waardepad, JSONNode) -> Void) {
    switch inhoud {
    case .waarde(let waarde): waarde.doorloop(pad, bezoek)
    case .object(let leden), .lijst(let leden):
      for lid in leden { lid.knoop.doorloop(pad + lid.sleutel, bezoek) }
    }
  }

  /// What a path enters from here.
  var leden: [Lid] {
    switch inhoud {
    case .waarde: []
    case .object(let leden), .lijst(let leden): leden
    }
  }
}

/// A member of an object of a document.
package struct Lid {
  let sleutel: String
  let knoop: Knoop

  init(_ sleutel: String, _ knoop: Knoop) {
    self.sleutel = sleutel
    self.knoop = knoop
  }
}

extension [Lid] {
  /// Members in their order, without those that are not known.
  static func leden(_ leden: (String, any JSONConvertible)...) -> [Lid] {
    leden.compactMap { sleutel, waarde in Knoop(waarde).map { Lid(sleutel, $0) } }
  }

  var json: [JSONMember] { compactMap { lid in lid.knoop.json.map { JSONMember(lid.sleutel, $0) } } }

  /// With its own path in every object, so that any value can be asked about: the path, a full stop, the key.
  var metPaden: [JSONMember] { map { JSONMember($0.sleutel, $0.knoop.json(in: Waardepad([$0.sleutel]))) } }
}

extension JSONConvertible {
  /// The same value with what there is to say of it; nothing for what is not known.
  func volgens(_ uitleg: @autoclosure @escaping () -> Uitleg) -> Knoop? {
    var knoop = Knoop(self)
    knoop?.uitleg = uitleg
    return knoop
  }
}

/// A part of a report that is an object of its own in documents.
protocol Verklaard: JSONConvertible {
  /// By which a path enters it in a list.
  var padnaam: String { get }
  var leden: [Lid] { get }
}

extension Verklaard {
  var knoop: Knoop { Knoop(leden) }
  package var json: JSONNode? { knoop.json }
}

extension Array where Element: Verklaard {
  var lijst: Knoop { lijst(\.knoop) }

  func lijst(_ knoop: (Element) -> Knoop) -> Knoop { Knoop(lijst: map(knoop), map { $0.padnaam }) }

  /// Nothing for an empty list.
  var lijstOfNiets: Knoop? { isEmpty ? nil : lijst }
}

extension JSONNode {
  /// Calls for each value within; the items of a list are entered by their places from 1.
  fileprivate func doorloop(_ pad: Waardepad, _ bezoek: (Waardepad, JSONNode) -> Void) {
    switch value {
    case .object(let leden):
      for lid in leden { lid.value.doorloop(pad + lid.key, bezoek) }
    case .array(let items) where !items.isEmpty:
      for (plek, item) in items.enumerated() { item.doorloop(pad + String(plek + 1), bezoek) }
    default: bezoek(pad, self)
    }
  }

  fileprivate func metPaden(_ pad: Waardepad) -> JSONNode {
    switch value {
    case .object(let leden):
      let eigen = JSONMember(Waardeboom.padsleutel, JSONNode(.string(pad.description)))
      return .object([eigen] + leden.map { JSONMember($0.key, $0.value.metPaden(pad + $0.key)) })
    case .array(let items):
      return JSONNode(.array(items.enumerated().map { $1.metPaden(pad + String($0 + 1)) }))
    default: return self
    }
  }
}
