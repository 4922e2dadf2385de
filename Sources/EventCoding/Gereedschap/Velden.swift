internal import Wire

/// The keys of one object, named once for both ways: reading takes the value of a key from the document, writing puts there
/// what the whole has.
///
/// The order of the calls is the order of the bytes. When writing, each call gives back what it wrote.
struct Velden<Geheel> {
  private(set) var lezer: Lezer
  private(set) var object: Bouwer
  /// What is written; nothing when reading.
  private let geheel: Geheel?

  init(lezend lezer: Lezer) {
    self.lezer = lezer
    object = Bouwer()
    geheel = nil
  }

  init(schrijvend geheel: Geheel, in object: Bouwer) {
    lezer = Lezer([], offset: 0, wijze: .opgeslagen)
    self.object = object
    self.geheel = geheel
  }

  /// The two keys that every document begins with.
  mutating func schema(_ naam: String, versie: Int) {
    guard geheel != nil else {
      lezer.schema(naam, versies: versie...versie)
      return
    }
    object.zet("schema", naam)
    object.zet("schemaversie", versie)
  }

  /// A value that must be there.
  mutating func moet<Waarde: MetLeeg>(_ sleutel: String, _ deel: (Geheel) -> Waarde) -> Waarde {
    guard let waarde = geheel.map(deel) else { return lezer.moet(sleutel) }
    object.zet(sleutel, waarde)
    return waarde
  }

  /// A value that must be there, of a kind without a stand-in; nothing after a reported mistake.
  mutating func probeer<Waarde: Codeerbaar>(_ sleutel: String, _ deel: (Geheel) -> Waarde) -> Waarde? {
    guard let waarde = geheel.map(deel) else { return lezer.probeer(sleutel) }
    object.zet(sleutel, waarde)
    return waarde
  }

  /// A value that may be left out.
  mutating func mag<Waarde: Codeerbaar>(_ sleutel: String, _ deel: (Geheel) -> Waarde?) -> Waarde? {
    guard let waarde = geheel.map(deel) else { return lezer.mag(sleutel) }
    object.zet(sleutel, mag: waarde)
    return waarde
  }

  /// A list that must be there, empty or not.
  mutating func lijst<Waarde: Codeerbaar>(_ sleutel: String, _ deel: (Geheel) -> [Waarde]) -> [Waarde] {
    guard let waarden = geheel.map(deel) else { return lezer.lijst(sleutel) }
    object.zet(sleutel, lijst: waarden)
    return waarden
  }

  /// A list that may be left out when it is empty.
  mutating func magLijst<Waarde: Codeerbaar>(_ sleutel: String, _ deel: (Geheel) -> [Waarde]) -> [Waarde] {
    guard let waarden = geheel.map(deel) else { return lezer.magLijst(sleutel) }
    object.zet(sleutel, magLijst: waarden)
    return waarden
  }

  /// A list that may be left out; left out is something else than empty.
  mutating func alsGegeven<Waarde: Codeerbaar>(_ sleutel: String, _ deel: (Geheel) -> [Waarde]?) -> [Waarde]? {
    guard let waarden = geheel.map(deel) else { return lezer.heeft(sleutel) ? lezer.lijst(sleutel) : nil }
    if let waarden { object.zet(sleutel, lijst: waarden) }
    return waarden
  }

  /// A part whose keys stand among those of the whole.
  mutating func tussen<Deel: Veldsgewijs>(_ deel: (Geheel) -> Deel) -> Deel? {
    if let deel = geheel.map(deel) {
      deel.schrijf(in: &object)
      return deel
    }
    return Deel(uit: &lezer)
  }

  func heeft(_ sleutel: String) -> Bool { lezer.heeft(sleutel) }

  /// Reports that the value under a key can't be, although it could be read.
  mutating func keurAf(_ sleutel: String, _ melding: String, advies: String) {
    lezer.keurAf(sleutel, melding, advies: advies)
  }
}

/// A value that is a JSON object with the same keys both ways, each named once.
protocol Veldsgewijs: Gecodeerd {
  init?(velden: inout Velden<Self>)
}

extension Veldsgewijs {
  init?(uit lezer: inout Lezer) {
    var velden = Velden<Self>(lezend: lezer)
    let waarde = Self(velden: &velden)
    // Also of what could not be read: its mistakes stand in there.
    lezer = velden.lezer
    guard let waarde else { return nil }
    self = waarde
  }

  func schrijf(in object: inout Bouwer) {
    var velden = Velden(schrijvend: self, in: object)
    _ = Self(velden: &velden)
    object = velden.object
  }
}
