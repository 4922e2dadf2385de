/// A file or directory of the storage that others than its owner may use.
package struct LoosePermissions: Equatable, Sendable {
  package let pad: String
  /// The permission bits: read, write and execute for owner, group and others.
  package let rechten: UInt16
  package let kind: FileStatus.Kind

  /// As `ls` and `chmod` number them, such as `0644`.
  package var octaal: String {
    let digits = String(rechten, radix: 8)
    return String(repeating: "0", count: max(0, 4 - digits.count)) + digits
  }
}

extension Storage {
  /// What in the storage is looser than 0600 for files and 0700 for directories, in order of path.
  ///
  /// Everything is made that tight; a copy, a backup or a `chmod` can loosen it. What can't be looked at is passed over:
  /// this advises, reading and writing refuse by themselves.
  ///
  /// - Complexity: one look at each file of the storage.
  package func widePermissions() -> [LoosePermissions] {
    let inzage = inzage
    let directories = [
      logPad, zegelsPad, projectiesPad, quarantainePad, inzage.pad, inzage.logPad, inzage.projectiesPad,
      inzage.quarantainePad,
    ]
    let files = directories.flatMap { directory in
      ((try? platform.list(directory)) ?? []).map { FilePath.join(directory, $0) }
    }
    return ([pad, identiteitPad, slotPad, sleutelPad] + directories + files).sorted().compactMap { path in
      guard let status = try? platform.status(path), let rechten = status.rechten, rechten & 0o077 != 0 else {
        return nil
      }
      return LoosePermissions(pad: path, rechten: rechten, kind: status.kind)
    }
  }
}
