internal import Arguments
internal import Gebruik
internal import Wire

extension Beurt {
  /// The id given with `--opdracht`: 32 hexadecimal digits, or a UUID with its dashes.
  func opdrachtkenmerk() throws(Mislukt) -> String? {
    guard let getypt = aanroep.waarde("--opdracht") else { return nil }
    let kenmerk = getypt.lowercased().filter { $0 != "-" }
    guard kenmerk.utf8.count == 32, Hex.decode(kenmerk) != nil else {
      throw .ongeldig(
        "'\(getypt)' is geen kenmerk van een opdracht.", advies: "Geef 32 hexadecimale tekens, bijvoorbeeld een UUID.")
    }
    return kenmerk
  }
}
