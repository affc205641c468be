import Testing
import TumenModel

@testable import TumenMemory

@Suite struct `Plain words` {
  @Test(arguments: [
    (LanguageTag.english, "file window button bridge settings network".split(separator: " ")[...]),
    (.russian, "файл кнопка мосты серверами".split(separator: " ")[...]),
    (.korean, "파일을 커서".split(separator: " ")[...]),
  ])
  func `are those of no kind`(language: LanguageTag, plain: ArraySlice<Substring>) {
    let words = MeaningWords.of(language).plain
    #expect(plain.filter { !words.contains(String($0)) } == [])
  }

  /// One word and more of each table, in several forms.
  @Test(arguments: [
    (
      LanguageTag.english,
      """
      not no never cannot nothing isn't do any the monday sept jan today noon this next previous km mi percent percentage \
      kilometres metre ounces px bytes bit knots c dollars half quarters dozens twelve ninth both million bn minus of about \
      and year st th hours a psi kwh megavolts amps
      """
    ),
    (
      .russian,
      """
      не нет без никогда раза понедельник средами мая январём вчера этом прошлого следующая км м мин километров баррелей \
      байт бит день часов лет утра рублей половина четверти десятков миллионов вдвое три пятый двадцатью млн тысяч минус \
      и над году гг бар квтч мегаватт центнеров
      """
    ),
    (
      .korean,
      """
      안 못 없이 않았다 재미없다 아닙니다 하지마십시오 월요일에 오늘은 내일 이번 다음 킬로미터를 톤으로 달러 원이 시간 절반 수십 하나 셋째 첫 다섯 \
      번째 영하 킬로볼트를 섬을 제곱미터
      """
    ),
  ])
  func `are none that may change the meaning`(language: LanguageTag, words: String) {
    let plain = MeaningWords.of(language).plain
    #expect(words.split(separator: " ").filter { plain.contains(String($0)) } == [])
  }

  @Test(arguments: ["File", "file5", "don't", "", "ﬁle", "fïle", "파일", "파일x"])
  func `are in small letters of the language alone`(word: String) {
    let plain = MeaningWords.of(.english).plain
    #expect(!plain.contains(word))
  }
}
