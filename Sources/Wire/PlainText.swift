/// Text from a file as it can stand in a message.
enum PlainText {
  /// At most 60 characters of `text`, without control characters, which a terminal could take for commands.
  static func shown(_ text: String) -> String {
    let scalars = text.unicodeScalars.prefix(60).filter { scalar in
      switch scalar.properties.generalCategory {
      case .control, .format, .lineSeparator, .paragraphSeparator: false
      default: true
      }
    }
    return String(String.UnicodeScalarView(scalars))
  }
}
