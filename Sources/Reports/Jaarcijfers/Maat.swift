internal import Tekst
internal import Weergave

/// A figure with its number.
struct Maat: Equatable {
  /// What may be told of a number that would point at few people: those who do it, or those who don't.
  enum Grens: Equatable {
    case minderDan(Int)
    case meerDan(Int)
    /// Nothing is told of it.
    case verzwegen

    /// Nothing for a number that may be told: nobody, all, or enough people on both sides.
    init?(_ aantal: Int, van geheel: Int?, minimum: Int) {
      let isKlein = geheel.map { 0 < $0 && $0 < minimum } ?? false
      if isKlein || (1..<max(1, minimum)).contains(aantal) {
        self = .minderDan(minimum)
      } else if let geheel, (1..<max(1, minimum)).contains(geheel - aantal) {
        self = .meerDan(geheel - minimum)
      } else {
        return nil
      }
    }

    var tekst: String {
      switch self {
      case .minderDan(let aantal): "minder dan \(aantal)"
      case .meerDan(let aantal): "meer dan \(aantal)"
      case .verzwegen: Getalvorm.geen
      }
    }

    /// For a narrow column.
    var kort: String {
      switch self {
      case .minderDan(let aantal): "< \(aantal)"
      case .meerDan(let aantal): "> \(aantal)"
      case .verzwegen: Getalvorm.geen
      }
    }
  }

  let cijfer: Cijfer
  let aantal: Int
  /// The whole that a share is taken of; nothing for figures that are no part.
  let van: Int?
  /// Nothing of nothing has no share.
  let aandeel: Aandeel?
  /// To show instead of the number.
  let grens: Grens?

  init(_ cijfer: Cijfer, _ aantal: Int, van: Int? = nil, aandeel: Aandeel? = nil, grens: Grens? = nil) {
    self.cijfer = cijfer
    self.aantal = aantal
    self.van = van
    self.aandeel = aandeel
    self.grens = grens
  }

  /// `7 (64 %)`, or the number alone when it has no share.
  var tekst: String {
    if let grens { return grens.tekst }
    guard let aandeel else { return "\(cijfer.metTeken && aantal > 0 ? "+" : "")\(aantal)" }
    return "\(aantal) (\(aandeel.tekst))"
  }
}
