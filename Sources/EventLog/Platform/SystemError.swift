/// A system call that failed: which call, and why.
package struct SystemError: Error, Equatable, Sendable {
  package enum Kind: Sendable {
    case interrupted
    case notFound
    case exists
    case accessDenied
    case readOnly
    case diskFull
    case tooManyOpenFiles
    case notADirectory
    /// A symbolic link stands where the thing itself must, or links go round in a circle.
    case symbolicLink
    /// A stream takes nothing now, and was asked not to wait.
    case wouldBlock
    case other
  }

  package let kind: Kind
  /// The system's own error number; 0 when there is none.
  package let number: Int32
  /// The name of the call, for the details of a message.
  package let call: String

  /// True for a failed sync: what was written before it may or may not be durable.
  package var isSync: Bool { call == "fsync" || call == "fdatasync" }

  package init(_ kind: Kind, number: Int32 = 0, call: String) {
    self.kind = kind
    self.number = number
    self.call = call
  }
}
