/// A file that was written.
package struct WrittenFile: Answer, Encodable {
  let file: String
  /// What the format could not hold, in one sentence, if anything.
  let remark: String?

  package init(file: String, remark: String?) {
    self.file = file
    self.remark = remark
  }
}
