package import Wire

extension JSONNode {
  package static func tekst(_ tekst: String) -> JSONNode { JSONNode(.string(tekst)) }
  package static func getal(_ getal: Int) -> JSONNode { JSONNode(.integer(Int64(getal))) }
  package static func lijst(_ knopen: [JSONNode]) -> JSONNode { JSONNode(.array(knopen)) }
  package static func leden(_ leden: [(String, JSONNode)]) -> JSONNode {
    JSONNode(.object(leden.map { JSONMember($0.0, $0.1) }))
  }
}
