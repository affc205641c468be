/// Tokens and keys whose numbers stand behind those of an index: of rows that were added to it, or of a query alone.
struct NewTokens: Sendable {
  private let firstToken: UInt32
  private let firstKey: UInt32
  private var numbers: [String: UInt32] = [:]
  private var texts: [String] = []
  private var keys: [UInt32] = []
  private var folds: [UInt32] = []
  private var stems: [String: UInt32] = [:]
  private var formsOfKeys: [UInt32: [UInt32]] = [:]

  /// - Parameters:
  ///   - firstToken: the number of the first token that is new.
  ///   - firstKey: that of the first key.
  init(firstToken: some BinaryInteger, firstKey: some BinaryInteger) {
    self.firstToken = UInt32(firstToken)
    self.firstKey = UInt32(firstKey)
  }

  var nextToken: UInt32 { firstToken + UInt32(texts.count) }
  var nextKey: UInt32 { firstKey + UInt32(stems.count) }

  func holds(_ token: UInt32) -> Bool { token >= firstToken && token < nextToken }

  func token(_ text: String) -> UInt32? { numbers.isEmpty ? nil : numbers[text] }

  func key(ofStem stem: String) -> UInt32? { stems.isEmpty ? nil : stems[stem] }

  func text(of token: UInt32) -> String { texts[Int(token - firstToken)] }

  func key(of token: UInt32) -> UInt32 { keys[Int(token - firstToken)] }

  func fold(of token: UInt32) -> UInt32 { folds[Int(token - firstToken)] }

  /// The new tokens of a key, which may itself be known already.
  func forms(of key: UInt32) -> [UInt32] { formsOfKeys.isEmpty ? [] : formsOfKeys[key] ?? [] }

  /// Adds a token whose stem is new too.
  mutating func add(_ text: String, stem: String) -> UInt32 { add(text, key: addKey(ofStem: stem)) }

  /// Adds a key for a stem that is new.
  mutating func addKey(ofStem stem: String) -> UInt32 {
    let key = nextKey
    stems[stem] = key
    return key
  }

  /// Adds a token of a known key, under the next number.
  /// - Parameter fold: what its writings have in common; the token itself if it is left out.
  mutating func add(_ text: String, key: UInt32, fold: UInt32? = nil) -> UInt32 {
    let token = nextToken
    numbers[text] = token
    texts.append(text)
    keys.append(key)
    folds.append(fold ?? token)
    if key != TokenRow.punctuationKey, key != TokenRow.numberKey { formsOfKeys[key, default: []].append(token) }
    return token
  }
}
