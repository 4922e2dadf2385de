internal import Wire

/// A value with one JSON form, written and read beside each other.
protocol Codeerbaar {
  var json: JSONNode { get }

  /// The value of `node`, or nothing after reporting why not.
  static func lees(_ node: JSONNode, _ meldingen: inout Meldingen) -> Self?
}

/// A value with a stand-in, so that reading goes on after a mistake and finds the others too.
///
/// A stand-in never leaves this module as an event: one reported mistake is enough to give up the whole value.
protocol MetLeeg: Codeerbaar {
  static var leeg: Self { get }
}

/// A value that is a JSON object: a few lines to write its keys, and as many to read them.
protocol Gecodeerd: Codeerbaar {
  init?(uit lezer: inout Lezer)
  func schrijf(in object: inout Bouwer)
}

extension Gecodeerd {
  var json: JSONNode {
    var object = Bouwer()
    schrijf(in: &object)
    return object.node
  }

  static func lees(_ node: JSONNode, _ meldingen: inout Meldingen) -> Self? {
    guard case .object(let leden) = node.value else {
      meldingen.verkeerdType(node, verwacht: "een blok tussen { en }")
      return nil
    }
    var lezer = Lezer(leden, offset: node.offset, wijze: meldingen.wijze)
    let waarde = Self(uit: &lezer)
    lezer.meldOnbekendeSleutels()
    meldingen.voegToe(lezer.meldingen)
    return waarde
  }
}
