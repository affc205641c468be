/// Places of both Koreas, by which a name in other letters is known for one of them: provinces, cities and counties as they were
/// in 2024, and what of mountains, rivers and districts the news name most.
enum KoreanPlaces {
  /// The places in Hangul, as the DPRK writes its own, that a name in other letters spells; the nearest first. Names whose
  /// spelling long use has fixed (Пхеньян, Seoul) are known too.
  static func places(spelled name: String, in script: Script) -> [String] {
    let key = TextForm.looseKey(name)
    guard key.unicodeScalars.count > 2 else { return [] }
    if let fixed = fixed[key] { return [fixed] }
    return names.map { (place: $0, cost: HangulCandidates.cost(of: key, spelling: $0, script)) }
      .filter { $0.cost < .infinity }.sorted { ($0.cost, $0.place) < ($1.cost, $1.place) }.map(\.place)
  }

  /// A place of the DPRK as the ROK writes it: 라선 as 나선, 룡천 as 용천; others as they are.
  static func southern(_ place: String) -> String {
    guard let first = place.unicodeScalars.first, var syllable = Hangul.Syllable(first), syllable.initial == rieul
    else {
      return place
    }
    // ㅑ ㅒ ㅕ ㅖ ㅛ ㅠ ㅣ
    syllable.initial = [2, 3, 6, 7, 12, 17, 20].contains(syllable.vowel) ? ieung : nieun
    return (syllable.scalar.map { String($0) } ?? "") + place.dropFirst()
  }

  private static let (nieun, rieul, ieung) = (2, 5, 11)

  private static let fixed: [String: String] = [
    "пхеньян": "평양", "пхенъян": "평양", "pyongyang": "평양", "pyeongyang": "평양", "phyongyang": "평양", "сеул": "서울",
    "seoul": "서울", "чеджу": "제주", "чечжу": "제주", "тэджон": "대전", "ульсан": "울산", "панмунджом": "판문점",
    "панмунчжом": "판문점", "panmunjom": "판문점", "кымгансан": "금강산", "пэктусан": "백두산",
  ]

  private static let names: [String] = Array(
    Set(
      """
      평양 남포 개성 라선 라진 선봉 청진 원산 함흥 신의주 해주 사리원 강계 혜산 평성 순천 덕천 안주 개천 구성 정주 송림 희천 만포 김책
      회령 단천 신포 문천 흥남 문덕 숙천 평원 증산 온천 룡강 대안 강서 천리마 대동 은산 성천 신양 양덕 맹산 북창 녕원 대흥 회창 신평
      의주 삭주 창성 벽동 동창 운산 향산 구장 녕변 박천 태천 곽산 선천 철산 동림 염주 룡천 피현 천마 대관 신도 봉산 은파 린산 서흥 수안
      신계 곡산 연산 연탄 황주 승호 상원 중화 강남 토산 금천 평산 은천 안악 재령 신천 은률 과일 송화 삼천 장연 룡연 태탄 벽성 강령 옹진
      청단 연안 배천 봉천 신원 장풍 판문 개풍 장강 랑림 전천 룡림 성간 송원 우시 초산 고풍 위원 시중 자성 화평 중강 운흥 보천 삼지연
      대홍단 백암 갑산 풍서 김형권 김정숙 삼수 김형직 영광 함주 정평 금야 요덕 고원 수동 부전 장진 신흥 홍원 락원 덕성 북청 리원 허천
      안변 고산 통천 고성 금강 창도 김화 회양 세포 평강 철원 이천 판교 법동 천내 화대 명천 명간 길주 어랑 경성 부령 무산 연사 온성 경원
      경흥 은덕 새별 남양 두만강 압록강 대동강 청천강 례성강 림진강 백두산 묘향산 금강산 칠보산 구월산 오봉 갈마 마식령 동창리 서해 풍계리
      영변 무수단 신금 화진 만경대 모란봉 려명 미래 순안 룡성 형제산 보통강 사동 삼석 력포 락랑
      평안남도 평안북도 황해남도 황해북도 함경남도 함경북도 자강도 량강도 강원도 평안 황해 함경 자강 량강
      서울 부산 대구 인천 광주 대전 울산 세종 수원 성남 의정부 안양 부천 광명 평택 동두천 안산 고양 과천 구리 남양주 오산 시흥 군포 의왕
      하남 용인 파주 이천 안성 김포 화성 양주 포천 여주 연천 가평 양평 춘천 원주 강릉 동해 태백 속초 삼척 홍천 횡성 영월 평창 정선 화천
      양구 인제 양양 청주 충주 제천 보은 옥천 영동 증평 진천 괴산 음성 단양 천안 공주 보령 아산 서산 논산 계룡 당진 금산 부여 서천 청양
      홍성 예산 태안 전주 군산 익산 정읍 남원 김제 완주 진안 무주 장수 임실 순창 고창 부안 목포 여수 순천 나주 광양 담양 곡성 구례 고흥
      보성 화순 장흥 강진 해남 영암 무안 함평 영광 장성 완도 진도 신안 포항 경주 김천 안동 구미 영주 영천 상주 문경 경산 군위 의성 청송
      영양 영덕 청도 고령 성주 칠곡 예천 봉화 울진 울릉 창원 진주 통영 사천 김해 밀양 거제 양산 의령 함안 창녕 남해 하동 산청 함양 거창
      합천 제주 서귀포 마산 진해 강화 한강 낙동강 금강 섬진강 영산강 한라산 지리산 설악산 독도 울릉도 연평도 백령도 여의도 강남 판문점
      경기도 충청북도 충청남도 전라북도 전라남도 경상북도 경상남도 제주도 경기 강원 충청 전라 경상
      """.split(whereSeparator: \.isWhitespace).map(String.init))
  ).sorted()
}
