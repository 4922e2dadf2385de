import Commands
import EventLog

extension Proefloop {
  /// Where a stream fails.
  enum Lek: Equatable {
    /// After so many bytes, as on a full disk.
    case na(Int)
    /// Only when it is closed, as on a network disk.
    case bijSluiten
  }

  /// A stream that keeps what it is given, as long as it takes something.
  final class Stroom {
    private var bytes: [UInt8] = []
    private let lek: Lek?

    private let wacht: (() -> Bool)?

    init(_ lek: Lek?, wacht: (() -> Bool)? = nil) {
      self.lek = lek
      self.wacht = wacht
    }

    var tekst: String { String(decoding: bytes, as: UTF8.self) }

    var kanaal: Kanaal {
      Kanaal { [self] (deel) throws(SystemError) in
        let ruimte = if case .na(let aantal) = lek { aantal - bytes.count } else { Int.max }
        bytes += deel.prefix(max(0, ruimte))
        if deel.count > ruimte { throw SystemError(.diskFull, number: 28, call: "write") }
      } sluit: { [self] () throws(SystemError) in
        if lek == .bijSluiten { throw SystemError(.other, number: 5, call: "close") }
      } wacht: { [self] _ in
        wacht?() ?? false
      }
    }
  }
}
