extension FakePlatform {
  /// Changes bits of one byte of a file, behind everyone's back.
  func damage(_ path: String, at offset: Int, with mask: UInt8 = 1) {
    var bytes = bytes(path)
    guard bytes.indices.contains(offset) else { return }
    bytes[offset] ^= mask
    put(path, bytes)
  }

  /// Takes files away, as if they never stood there.
  func remove(where isGone: (String) -> Bool) {
    for path in names where isGone(path) {
      set { state in
        guard case .success(let place) = state.disk.place(path, follows: false) else { return }
        state.disk.withDirectory(place.parent) {
          $0.names[place.name] = nil
          $0.durable[place.name] = nil
        }
      }
    }
  }

  /// The machine restarts: nothing is open or locked; after a power failure only what was synced is left.
  func restart(losing: Bool) {
    set { state in
      state.failingSync = 0
      state.room = Int.max
      state.open = [:]
      state.locks = [:]
      if losing { state.disk.settle() } else { state.disk.syncAll() }
    }
  }
}
