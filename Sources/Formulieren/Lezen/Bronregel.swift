/// One line of a form as it was handed in, without its line end.
struct Bronregel: Hashable, Sendable {
  /// From 1.
  let nummer: Int
  let tekst: String

  /// The whole line without the white space around it; one character for an empty line.
  var plek: Formulierplek {
    let begin = tekst.prefix { $0.isWhitespace }.count
    return plek(kolom: begin < tekst.count ? begin + 1 : 1, lengte: Tekstvorm.regel(tekst).count - begin)
  }

  func plek(kolom: Int, lengte: Int) -> Formulierplek {
    Formulierplek(regel: nummer, kolom: kolom, lengte: max(1, lengte), bron: tekst)
  }
}
