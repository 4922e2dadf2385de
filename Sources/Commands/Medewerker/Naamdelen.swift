internal import EventCoding

/// The parts of a name as another system keeps them, put together as people write it.
///
/// ```
/// Anna  A.B.  de  Boer            eigen            Anna de Boer
/// –     A.B.  de  Boer            eigen            A.B. de Boer
/// Anna  A.B.  de  Boer  van Dijk  partner-eigen    Anna van Dijk-de Boer
/// Anna  A.B.  de  Boer  van Dijk  eigen-partner    Anna de Boer-van Dijk
/// ```
struct Naamdelen {
  var voornaam: String?
  var voorletters: String?
  var tussenvoegsel: String?
  var achternaam: String
  var partnertussenvoegsel: String?
  var partnernaam: String?

  /// Without a partner's name only the own one is left, whatever the order.
  func naam(_ volgorde: Naamvolgorde) -> String {
    let eigen = [tussenvoegsel, achternaam].compactMap { $0 }.joined(separator: " ")
    let partner = partnernaam.map { [partnertussenvoegsel, $0].compactMap { $0 }.joined(separator: " ") }
    let achter =
      switch (volgorde, partner) {
      case (.eigen, _), (_, nil): eigen
      case (.partner, let partner?): partner
      case (.partnerEigen, let partner?): "\(partner)-\(eigen)"
      case (.eigenPartner, let partner?): "\(eigen)-\(partner)"
      }
    return [voornaam ?? voorletters, achter].compactMap { $0 }.joined(separator: " ")
  }
}
