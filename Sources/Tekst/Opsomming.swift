/// Joins parts into a Dutch enumeration: "a", "a en b", "a, b en c".
package func opsomming(_ delen: [String], voegwoord: String = "en") -> String {
  guard let last = delen.last else { return "" }
  guard delen.count > 1 else { return last }
  return delen.dropLast().joined(separator: ", ") + " \(voegwoord) " + last
}

/// A number with the fitting form of its noun: "1 gesprek", "0 gesprekken", "12 gesprekken".
package func aantal(_ getal: Int, _ enkelvoud: String, _ meervoud: String) -> String {
  "\(getal) \(getal == 1 ? enkelvoud : meervoud)"
}
