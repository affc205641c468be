import ArgumentParser
import Tumen
import TumenModel

/// The rules of `tumen check` for people: a line each, or some of them with their examples.
struct RuleListing {
  let terminal: Terminal
  let isJSON: Bool

  /// - Parameter ids: the rules to explain; all of them, a line each, if empty.
  func show(_ ids: [String]) throws {
    let rules = Workspace.checkRules
    if ids.isEmpty {
      let width = rules.map(\.id.count).max() ?? 0
      for rule in rules {
        if isJSON {
          Terminal.record(RuleAnswer(rule).json)
          continue
        }
        let levels = CheckProfile.allCases.map { (rule.levels[$0] ?? .off).rawValue.padding(to: 8) }.joined()
        Terminal.line("\(terminal.styled(rule.id.padding(to: width), .bold))  \(levels) \(rule.summary)")
      }
      return
    }
    var isMissing = false
    for id in ids {
      guard let rule = rules.first(where: { $0.id == id }) else {
        Terminal.error("there is no rule “\(id)”; tumen check --rules lists them")
        isMissing = true
        continue
      }
      if isJSON { Terminal.record(RuleAnswer(rule).json) } else { explain(rule) }
    }
    if isMissing { throw ExitCode.nothing }
  }

  private func explain(_ rule: CheckRule) {
    Terminal.line("\(terminal.styled(rule.id, .bold))  \(rule.category)")
    Terminal.line(rule.summary)
    let levels = CheckProfile.allCases.map { "\($0.rawValue): \((rule.levels[$0] ?? .off).rawValue)" }
    Terminal.line("  " + levels.joined(separator: ", "))
    if !rule.languages.isEmpty { Terminal.line("  into \(rule.languages.map(\.identifier).joined(separator: ", "))") }
    show("right", rule.right)
    show("wrong", rule.wrong)
  }

  private func show(_ name: String, _ example: CheckRule.Example) {
    if let file = example.file {
      Terminal.line("  \(name)  the file")
      for line in file.split(separator: "\n") {
        Terminal.line("         " + line.prefix(Self.longestLine) + (line.count > Self.longestLine ? "…" : ""))
      }
      return
    }
    if let before = example.before {
      Terminal.line("  before \(example.sourceLanguage)  \(before.source)")
      Terminal.line("         \(example.targetLanguage)  \(before.target)")
    }
    Terminal.line("  \(name)  \(example.sourceLanguage)  \(example.source)")
    Terminal.line("         \(example.targetLanguage)  \(example.target)")
    if let condition = example.condition { Terminal.line("         (\(condition))") }
  }

  /// How much of a line of a file is shown.
  private static let longestLine = 110
}
