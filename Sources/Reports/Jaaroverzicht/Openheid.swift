internal import Geheimhouding
internal import Gesprekscyclus
internal import Projections

/// How much a year report may tell.
struct Openheid {
  /// An edition that the reader may have: what everybody counted for, and what it told.
  struct Eerder {
    let nummer: Int
    let cijfers: [DossierSleutel: Jaarcijfers]
    let rapport: Jaaroverzicht
  }

  /// The smallest group of which something is told, in people.
  let minimum: Int
  /// The smallest unit, in people of the table; 0 for any, and nothing for none.
  private(set) var vanaf: Int? = 0
  /// No number that points at few people: labels are joined until each has enough, small numbers are bounds.
  private(set) var isOpenbaar = false
  /// Of an edition those before it, oldest first; nothing for a report that is not given out.
  private(set) var eerder: [Eerder]?

  init(minimum: Int) { self.minimum = minimum }

  /// For an edition of this kind, beside these earlier ones.
  init(_ soort: Uitgave.Soort, _ cyclus: Cyclus, naast eerder: [Eerder]) {
    minimum = cyclus.regeling.kleinsteGroep
    self.eerder = eerder
    if soort == .openbaar {
      vanaf = cyclus.regeling.openbaarVanaf
      isOpenbaar = true
    }
  }

  /// What is shown of people who count alike by these keys.
  ///
  /// - Parameter magKlein: the answers are not what the table shows, so that few may have given one.
  func geheim(_ klassen: [Klasse<Groep>], _ soort: Eis.Soort, magKlein: Bool = false) -> Geheimhouding<Groep> {
    let eis = Eis(minimum: minimum, soort, isGrof: isOpenbaar && !magKlein && soort != .tabellen)
    guard let vanaf else {
      // Nobody is in a group, so that everybody is told about or nobody.
      return Geheimhouding(klassen.map { Klasse(paden: $0.paden.map { _ in [] }, aantallen: $0.aantallen) }, eis)
    }
    return Geheimhouding(klassen, eis, vanaf: vanaf)
  }

  /// Whether a line about this group may be in the report at all; one about everybody always.
  func magOver(_ groep: Groep) -> Bool {
    groep == .allen || vanaf != nil && (groep.indeling != .functie && groep.indeling != .schaal || !isOpenbaar)
  }
}

extension Geheimhouding<Groep> {
  /// Whether a line may be shown; that about everybody is in no breakdown.
  func toontRegel(_ groep: Groep) -> Bool { groep == .allen ? !isAllesVerborgen : toont(groep) }
}

/// A table about judgements that may be in more than one edition.
struct Oordeeltabel {
  /// What tells it from others of the report.
  let sleutel: String
  /// How many answers there are; the last may be one that all may share.
  let antwoorden: Int
  let soort: Eis.Soort
  /// In which joined answer each is.
  let samen: [Int]
  /// Of joined answers, for lines.
  let regelsoort: Eis.Soort
  /// The answers are not what the table shows, so that few may have given one.
  var magKlein = false
  /// How somebody stands in it; nothing for who is not in it.
  let verschijning: (Jaarcijfers) -> Verschijning<Groep>?
  /// Its lines in an edition of the same kind; nothing where that has no such table.
  let regels: (Jaaroverzicht) -> [Groepsregel]?
}

extension Openheid {
  enum Keus {
    case nieuw(Geheimhouding<Groep>)
    /// As in this edition; nothing where no edition of the same kind has it.
    case zoalsIn(Eerder?)
  }

  /// What an edition shows of a table beside those before it; nothing for a report that is not given out.
  ///
  /// - Parameter cijfers: what everybody counts for now.
  func kies(_ tabel: Oordeeltabel, _ cijfers: [DossierSleutel: Jaarcijfers]) -> Keus? {
    guard let eerder else { return nil }
    let keus = reeks(tabel, eerder).kies(
      cijfers.compactMapValues(tabel.verschijning), antwoorden: tabel.antwoorden, Eis(minimum: minimum, tabel.soort),
      regels: Eis(
        minimum: minimum, tabel.regelsoort, isGrof: isOpenbaar && !tabel.magKlein && tabel.regelsoort != .tabellen),
      samen: tabel.samen, vanaf: vanaf)
    if let keus { return .nieuw(keus) }
    return .zoalsIn(eerder.last { isEender($0.rapport) && tabel.regels($0.rapport) != nil })
  }

  /// The versions of a table that the reader has, as far as they were made anew.
  func reeks(_ tabel: Oordeeltabel, _ eerder: [Eerder]) -> Uitgavereeks<DossierSleutel, Groep> {
    eerder.reduce(into: Uitgavereeks()) { reeks, uitgave in
      guard uitgave.rapport.stilgezet[tabel.sleutel] == nil, let regels = tabel.regels(uitgave.rapport) else { return }
      reeks.voegToe(
        uitgave.cijfers.compactMapValues(tabel.verschijning),
        toont: Set(regels.filter { $0.cel.waarde != nil && $0.groep != .allen }.map(\.groep)))
    }
  }

  /// Whether an earlier edition is of this kind.
  func isEender(_ rapport: Jaaroverzicht) -> Bool { (rapport.uitgave?.soort == .openbaar) == isOpenbaar }
}

/// Labels of a scale, joined from the lowest up until enough people have each: *voldoende of lager*.
struct Labelgroepen: Equatable {
  let namen: [String]
  /// Of each label in which of these it is.
  let plekken: [Int]

  /// - Parameters:
  ///   - labels: lowest first.
  ///   - aantallen: how often each was given.
  ///   - minimum: how many a joined label has at least, unless it has none; below 2 no labels are joined.
  init(_ labels: [String], _ aantallen: [Int], minimum: Int) {
    var groepen: [(labels: [Int], aantal: Int)] = []
    for plek in labels.indices {
      if let laatste = groepen.last, laatste.aantal > 0, laatste.aantal < minimum {
        groepen[groepen.count - 1].labels.append(plek)
        groepen[groepen.count - 1].aantal += aantallen[plek]
      } else {
        groepen.append(([plek], aantallen[plek]))
      }
    }
    // What is left at the top joins what is under it.
    while groepen.count > 1, let laatste = groepen.last, laatste.aantal > 0, laatste.aantal < minimum {
      groepen.removeLast()
      groepen[groepen.count - 1].labels += laatste.labels
      groepen[groepen.count - 1].aantal += laatste.aantal
    }
    // What nobody got joins a joined label beside it: nothing is told apart by it.
    while groepen.count > 1, groepen[0].aantal == 0, groepen[1].labels.count > 1 {
      groepen[1].labels = groepen[0].labels + groepen[1].labels
      groepen.removeFirst()
    }
    while groepen.count > 1, groepen[groepen.count - 1].aantal == 0, groepen[groepen.count - 2].labels.count > 1 {
      groepen[groepen.count - 2].labels += groepen.removeLast().labels
    }
    namen = groepen.map { groep in
      let (laagste, hoogste) = (groep.labels[0], groep.labels[groep.labels.count - 1])
      if laagste == hoogste { return labels[laagste] }
      if groepen.count == 1 { return "alle oordelen" }
      if laagste == 0 { return "\(labels[hoogste]) of lager" }
      if hoogste == labels.count - 1 { return "\(labels[laagste]) of hoger" }
      return "\(labels[laagste]) tot en met \(labels[hoogste])"
    }
    plekken = labels.indices.map { plek in groepen.firstIndex { $0.labels.contains(plek) } ?? 0 }
  }
}
