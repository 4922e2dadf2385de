/// Walks over the words of a command line once and sorts them into command, options and places.
///
/// Options may come before the command they belong to. Such an option is looked up in everything below the point
/// reached, only to know whether it takes a value; `uitkomst()` looks it up again in the command itself.
struct Woordlezer {
  /// An option as it stood on the line.
  struct Voorkomen {
    var geschreven: String
    var lang: String
    var waarde: String?
  }

  /// A mistake whose message is made when the whole command is known.
  enum Misser {
    case onbekend(String)
    case dubbelzinnig(String)
    case streepje(String)
    case waardeOntbreekt(Optie, geschreven: String, volgende: String?)
    case waardeTeVeel(geschreven: String)
  }

  let tabel: Programmatabel
  var pad: [String] = []
  var knoop: Commandorij
  var voorkomens: [Voorkomen] = []
  var posities: [String] = []
  var misser: Misser?
  var wilHulp = false
  var wilVersie = false

  init(tabel: Programmatabel) {
    self.tabel = tabel
    knoop = tabel.wortel
  }

  mutating func lees(_ words: [String]) throws(GebruiksFout) {
    var optionsEnded = false
    var index = 0
    while index < words.count {
      let word = words[index]
      index += 1
      if optionsEnded || word == "-" {
        try leesWoord(word)
      } else if word == "--" {
        optionsEnded = true
      } else if word.hasPrefix("-") {
        if leesOptie(word, volgende: index < words.count ? words[index] : nil) { index += 1 }
      } else if isOptieMetLangStreepje(word) {
        noteer(.streepje(word))
      } else {
        try leesWoord(word)
      }
    }
  }

  private mutating func leesWoord(_ word: String) throws(GebruiksFout) {
    guard knoop.isGroep else {
      posities.append(word)
      return
    }
    if let next = knoop.subopdrachten.first(where: { $0.naam == word }) {
      knoop = next
      pad.append(word)
    } else if word == "help" {
      wilHulp = true
    } else {
      // An unknown option may have left its value behind, so the earlier mistake goes first.
      throw misser.map(fout) ?? onbekendeOpdracht(word)
    }
  }

  /// Reads one option and returns whether it used the next word as its value.
  private mutating func leesOptie(_ word: String, volgende: String?) -> Bool {
    let parts = word.split(separator: "=", maxSplits: 1, omittingEmptySubsequences: false).map(String.init)
    let written = parts[0]
    let attached = parts.count > 1 ? parts[1] : nil
    let candidates = mogelijkeOpties(written)
    guard let option = candidates.first else {
      noteer(.onbekend(written))
      return false
    }
    guard candidates.allSatisfy({ $0.lang == option.lang && $0.isVlag == option.isVlag }) else {
      noteer(.dubbelzinnig(written))
      return false
    }
    if option.isVlag {
      if attached != nil { noteer(.waardeTeVeel(geschreven: written)) }
      if option.lang == Optie.help.lang {
        wilHulp = true
      } else if option.lang == Optie.version.lang {
        wilVersie = true
      } else {
        voorkomens.append(Voorkomen(geschreven: written, lang: option.lang, waarde: nil))
      }
      return false
    }
    if let attached {
      voorkomens.append(Voorkomen(geschreven: written, lang: option.lang, waarde: attached))
      return false
    }
    guard let volgende, !lijktOptie(volgende) else {
      noteer(.waardeOntbreekt(option, geschreven: written, volgende: volgende))
      return false
    }
    voorkomens.append(Voorkomen(geschreven: written, lang: option.lang, waarde: volgende))
    return true
  }

  /// The options that a written name may mean at this point of the line.
  private func mogelijkeOpties(_ written: String) -> [Optie] {
    let general = tabel.algemeneOpties.filter { $0.heet(written) }
    return general.isEmpty ? knoop.optiesEronder.filter { $0.heet(written) } : general
  }

  private func lijktOptie(_ word: String) -> Bool {
    word.hasPrefix("--") && word.dropFirst(2).first?.isLetter == true
  }

  /// Whether a word processor made one long dash of the two dashes before the name of an option.
  private func isOptieMetLangStreepje(_ word: String) -> Bool {
    guard let first = word.first, first == "–" || first == "—" else { return false }
    let name = word.drop { $0 == "–" || $0 == "—" || $0 == "-" }.prefix { $0 != "=" }
    return !mogelijkeOpties("--" + name).isEmpty
  }

  private mutating func noteer(_ miss: Misser) {
    misser = misser ?? miss
  }
}

extension Commandorij {
  /// The options of this command and of all commands below it.
  var optiesEronder: [Optie] {
    opties + subopdrachten.flatMap(\.optiesEronder)
  }
}
