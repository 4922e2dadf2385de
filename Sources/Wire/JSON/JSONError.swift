/// Why a text could not be read as JSON, and at which byte.
package struct JSONError: Error, Equatable, Sendable {
  package enum Code: Equatable, Sendable {
    /// The text stops before the value is complete.
    case unexpectedEnd
    /// A character that can't stand here.
    case unexpectedCharacter
    /// Something follows the value.
    case trailingContent
    /// White space between tokens, where the canonical form has none.
    case whiteSpace
    /// Bytes that are no valid UTF-8.
    case invalidUTF8
    /// A bare control character in a string.
    case controlCharacter
    /// A backslash with something that is no escape behind it.
    case invalidEscape
    /// Half of a surrogate pair.
    case loneSurrogate
    /// `null`, which the canonical form leaves out.
    case nullNotCanonical
    /// An escape that the canonical form writes otherwise.
    case escapeNotCanonical
    /// A fraction or an exponent.
    case notAnInteger
    /// A number that begins with a superfluous 0, or is -0.
    case numberNotCanonical
    /// An integer outside ±(2^53 − 1).
    case numberTooLarge
    /// A key that stood earlier in the same object.
    case duplicateKey(String)
    /// Objects and arrays more than 64 deep.
    case tooDeep
  }

  package var code: Code

  /// Offset in bytes from the start of what was read.
  package var offset: Int

  package init(_ code: Code, offset: Int) {
    self.code = code
    self.offset = offset
  }

  /// What is wrong and what to do, in plain Dutch, without the place: the caller knows the file and can name the line.
  package var melding: String {
    switch code {
    case .unexpectedEnd:
      "De tekst houdt te vroeg op. Kijk of er een haakje of aanhalingsteken ontbreekt."
    case .unexpectedCharacter:
      "Dit teken hoort hier niet. Kijk of er een komma, dubbele punt of aanhalingsteken te veel of te weinig staat."
    case .trailingContent:
      "Na het laatste haakje staat nog tekst. Haal die weg."
    case .whiteSpace:
      "Hier staat een spatie of een regeleinde. In deze vorm mag dat niet."
    case .invalidUTF8:
      "Deze tekens zijn geen geldige UTF-8. Bewaar het bestand als UTF-8."
    case .controlCharacter:
      "In een tekst staat een onzichtbaar stuurteken. Haal het weg; schrijf een regeleinde als \\n."
    case .invalidEscape:
      "Achter de schuine streep \\ staat een onbekend teken. Schrijf een gewone schuine streep als \\\\."
    case .loneSurrogate:
      "Dit is maar de helft van een teken: de \\u-codes moeten hier een paar vormen. Schrijf het teken zelf."
    case .escapeNotCanonical:
      "Dit teken is anders geschreven dan de vaste vorm voorschrijft."
    case .nullNotCanonical:
      "Hier staat ‘null’. In deze vorm mag dat niet: laat de naam weg als er geen waarde is."
    case .notAnInteger:
      "Dit is geen heel getal. Schrijf het zonder punt en zonder E."
    case .numberNotCanonical:
      "Een getal mag niet met een extra 0 beginnen, en -0 bestaat niet. Haal het overbodige teken weg."
    case .numberTooLarge:
      "Dit getal is te groot. Het grootste getal is 9007199254740991."
    case .duplicateKey(let key):
      "De naam ‘\(PlainText.shown(key))’ staat twee keer in hetzelfde blok. Haal er één weg."
    case .tooDeep:
      "Er liggen te veel haakjes in elkaar; \(JSONNode.maximumDepth) lagen is het meeste."
    }
  }
}
