internal import Gesprekscyclus
internal import Tekst

/// What there is to say of a value of a report, declared where the value is made.
///
/// What is left out is as the object around it says, but for how the value reads and what stands beside it.
struct Uitleg {
  /// The rule that it falls under.
  var regel: String?
  /// The rules of the cycle behind it.
  var regeling: String?
  var schaal: Schaal?
  /// What else stands behind it, such as the version of the catalogue.
  var erbij: String?
  /// The arithmetic, step by step; nothing for what was recorded as it is.
  var berekening: [String]?
  var woord: Waardewoord?
  /// A value that must stay as it is too, as its record fixed this one.
  var naast: Verwijzing?
  /// The number of the record that the values of this object came with, so that what was done once more rests on the last time.
  var record: Verwijzing?
  /// For a figure about people.
  var cijfer: Cijferplek?

  /// The rule, and the versions of regeling, scale and catalogue behind the value.
  var grondslag: [String] {
    let schaalzin = schaal.map { schaal in
      let labels = schaal.labels.map { "\(veilig($0.tekst)) = \($0.waarde)" }.joined(separator: ", ")
      return "Schaal \(veilig(schaal.naam)): \(labels)."
    }
    return [regel, regeling, schaalzin, erbij].compactMap { $0 }
  }

  /// This one of a value in an object with that one.
  func binnen(_ buiten: Uitleg) -> Uitleg {
    Uitleg(
      regel: regel ?? buiten.regel, regeling: regeling ?? buiten.regeling, schaal: schaal ?? buiten.schaal,
      erbij: erbij ?? buiten.erbij, berekening: berekening ?? buiten.berekening, woord: woord, naast: naast,
      record: record ?? buiten.record, cijfer: cijfer)
  }
}

/// Another value of the same document, from one that stands near it.
struct Verwijzing {
  let sleutel: String
  /// How many objects further out it stands.
  var hoger = 0

  func vanaf(_ pad: Waardepad) -> Waardepad { Waardepad(pad.delen.dropLast(1 + hoger)) + sleutel }
}

/// Where a figure of the year stands, beside the figures that it is taken of.
struct Cijferplek {
  let cijfer: Cijfer
  /// Of the count, also for a share.
  let adres: Cijferadres
  /// The count behind a share; nothing for a count.
  var geteld: Verwijzing?
  /// The whole that the count is a part of.
  var geheel: Verwijzing?
  /// Whether the figure is about everyone, so that whoever worked there in the year and does not count is missed.
  var isVanAllen = false
}

extension Uitleg {
  static let weging = Uitleg(regel: WeigeringCode.wegingenGeenHonderd.regel, woord: .procent)
  /// A judgement, and what belongs to it.
  static func oordeel(_ schaal: Schaal? = nil) -> Uitleg {
    Uitleg(regel: WeigeringCode.onbekendLabel.regel, schaal: schaal)
  }
  /// When something was held and recorded.
  static let moment = Uitleg(
    regel: "Regel 12: een gevoerd gesprek ligt niet in de toekomst; wie later vastlegt, doet dat zichtbaar.")

  static func regeling(_ cyclus: Cyclus?) -> Uitleg {
    Uitleg(
      regeling: cyclus.map { "Regeling \(veilig($0.regeling.aanduiding)), de regels van cyclus \($0.naam)." })
  }

  static func catalogus(_ catalogus: Catalogus?) -> Uitleg {
    Uitleg(
      erbij: catalogus.map { "Catalogus \(veilig($0.id.tekst)) versie \(veilig($0.versie))." })
  }
}
