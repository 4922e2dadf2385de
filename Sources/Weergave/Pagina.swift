internal import Wire

/// One page that needs nothing else: no other file, and no connection.
///
/// Its policy allows the one style sheet and the one script, by their hashes, and nothing else; so what people typed can't run
/// even if it were markup, and `Markup` sees to it that it is not.
package enum Pagina {
  /// - Parameters:
  ///   - script: what makes a form work; nothing for what is only read.
  ///   - inhoud: what stands in the body.
  /// - Complexity: O(n) in what is written.
  package static func bytes(
    titel: String, script: StaticString? = nil, _ inhoud: (inout Markup) -> Void
  ) -> [UInt8] {
    var pagina = Markup("<!DOCTYPE html>\n")
    pagina.element("html", ["lang": "nl"]) { pagina in
      pagina.element("head") { pagina in
        pagina.los("meta", ["charset": "utf-8"])
        pagina.los("meta", ["name": "viewport", "content": "width=device-width, initial-scale=1"])
        pagina.los("meta", ["http-equiv": "Content-Security-Policy", "content": beleid(script)])
        pagina.element("title", woorden: titel)
        pagina.bron("style", Paginastijl.regels)
      }
      pagina.element("body") { pagina in
        inhoud(&pagina)
        if let script { pagina.bron("script", script) }
      }
    }
    return pagina.bytes + [0x0A]
  }

  /// What the page may do: be styled by its own rules, and run its own script.
  private static func beleid(_ script: StaticString?) -> String {
    "default-src 'none'; style-src '\(afdruk(Paginastijl.regels))'; "
      + (script.map { "script-src '\(afdruk($0))'; " } ?? "") + "base-uri 'none'; form-action 'none'"
  }

  private static func afdruk(_ bron: StaticString) -> String {
    "sha256-\(Base64.encode(SHA256.hash(Array(bron.description.utf8)).bytes))"
  }
}
