internal import TumenModel
internal import TumenText

/// Tells whether the end of a Korean word is a particle and not a part of the word: 는 is one behind 파일, and none in 있는.
///
/// What stands before it has to be a noun. Its last syllable may show that (no verb ends in ㅇ before 는, few nouns have a
/// vowel before 은); where it does not, the word is one of the common nouns below or ends like a loan word.
enum PlainParticle {
  /// Whether a particle that does not fit the sound before it can be nothing else.
  /// - Parameters:
  ///   - particle: its last syllable.
  ///   - head: what stands before it in the word.
  static func isCertain(_ particle: Unicode.Scalar, behind head: ArraySlice<Unicode.Scalar>) -> Bool {
    guard let last = head.last, head.count > 1 else { return false }
    switch particle {
    case "은":
      return !(verbsBeforeEun.contains(last) || head.count == 2 && names.contains(last)) || isCommonNoun(head)
    case "는": return isNoBase(last) || isCommonNoun(head)
    case "이": return loanVowels.contains(last) || isCommonNoun(head)
    case "과": return loanVowels.contains(last) || isCommonNoun(head, besides: departments)
    case "가":
      return last == "들" || last == "것" || loanConsonants.contains(last) || isCommonNoun(head, besides: callings)
    case "로": return last == "것" || loanConsonants.contains(last) || isCommonNoun(head, besides: ways)
    default: return false
    }
  }

  /// The vowels of verbs that have lost a consonant before 은 (나은, 지은) or contract with it (모은).
  private static let verbsBeforeEun: ScalarSet = "나모부이그지저"
  /// What given names have before 은: 가은, 시은.
  private static let names: ScalarSet = "가고노다라바사서세소수시아예자재제조주채태하혜"

  /// Whether no verb has a syllable at its end before 는: all that end in ㅇ, and those in ㄱ ㄴ ㄹ ㅁ ㅂ ㅅ but for the bases
  /// below. What ends in another consonant is a verb as often as not.
  private static func isNoBase(_ syllable: Unicode.Scalar) -> Bool {
    guard let final = Hangul.Syllable(syllable)?.final else { return false }
    return nounFinals.contains(final) && !bases.contains(syllable)
  }

  /// ㄱ ㄴ ㄹ ㅁ ㅂ ㅅ ㅇ by their numbers.
  private static let nounFinals: Set<Int> = [1, 4, 8, 16, 17, 19, 21]
  /// The ends of verbs before 는 (먹는, 남는, 돕는, 짓는), and of forms that stand before a 는 split off (할는 지).
  private static let bases = ScalarSet(
    ("먹막죽익묵썩적속식찍녹박삭꺽눅석" + "신안한된인" + "할될볼갈올줄릴킬을" + "남넘참감숨심품담듬금삼뿜"
      + "잡집씹꼽업입접줍눕굽돕깁좁뽑뵙쭙" + "웃씻벗빗솟잇짓젓긋붓낫뺏앗줏")
      .unicodeScalars)

  /// The ends of loan words that no Korean word has, or none before these particles.
  private static let loanVowels: ScalarSet = "스즈츠드트크프터더커퍼"
  private static let loanConsonants: ScalarSet = "템팀탬램럼롬룸폼컴캠텀펌샘릭틱믹닉픽킥맵앱탭랩웹팁칩숍샵롭킷넷셋릿샷젯켓핏폿밋션튼폰콘블벨텔셀델널롤툴룰콜"

  /// Nouns with which 가 makes the name of a calling or a price (번역가, 기준가), 과 that of a department (정보과), and 로 that of
  /// a way (통신로).
  private static let callings: Set<String> = [
    "음악", "번역", "수집", "편집", "분석", "제안", "평균", "전략", "활동", "행동", "여행", "조각", "기준", "결정", "표준", "공식", "절반", "중앙", "회원",
    "운동", "연설", "혁명", "사업", "기업", "정상", "시장", "확정", "지정", "시작", "개발", "소설", "기본",
  ]
  private static let departments: Set<String> = [
    "정보", "관리", "조사", "경제", "언어", "문서", "회계", "축구", "교사", "국가", "나무", "고기",
  ]
  private static let ways: Set<String> = ["전송", "통신", "이동", "연결", "회전", "반응", "중앙", "여행", "시장", "대학", "산업", "공항", "시민"]

  /// Whether a word is a common noun or ends in one.
  private static func isCommonNoun(_ head: ArraySlice<Unicode.Scalar>, besides others: Set<String> = []) -> Bool {
    (2...4).contains { length in
      guard head.count >= length else { return false }
      let noun = String(scalars: head.suffix(length))
      return commonNouns.contains(noun) && !others.contains(noun)
    }
  }

  /// Common nouns of programs and of news, none of which begins or ends another word before these particles.
  private static let commonNouns = Set(
    """
    파일 이름 옵션 설정 프로그램 항목 기능 명령 형식 내용 작업 목록 시간 속성 연결 방법 시스템 권한 사항 동작 아이콘 버튼 버전 영역
    당신 공간 문자열 부분 기본값 색상 모듈 그림 플러그인 테이블 방식 게임 출력 화면 인증 선택 유형 계정 그룹 서식 글꼴 사진 방향
    사람 입력 설명 세션 트랙 기반 모음 메일 도움 요청 대상 오른쪽 제목 서명 프로필 공백 왼쪽 인코딩 규칙 간격 기준 패턴 기록 채널
    조건 수식 검색 프레임 레이블 도움말 파티션 구성 스트림 도메인 알림 자료형 확인 스냅샷 모양 목적 볼륨 비율 구문 변경 패널 실행
    휴지통 확장 배열 레이아웃 프로토콜 템플릿 응답 표시줄 원본 배경 과정 제한 터미널 칼럼 환경 커밋 모델 백업 전원 압축 초점 여러분
    수준 조각 양식 정책 기술 조합 변환 엔진 표현식 알고리즘 데몬 편집 주석 색인 블록 저장 곡선 성능 충돌 지점 배경색 기간 전송 자원
    자신 그래픽 애플릿 달력 질문 도형 픽셀 시각 단락 의존성 사전 핸들 용량 가능성 집합 머리글 사본 이동 활동 역할 특성 로그인 토큰
    상황 클릭 재생 백분율 구역 계산 움직임 분석 체크섬 수정 일정 음악 커널 품질 물품 가격 호출 앨범 정렬 손가락 패킷 번역 능력
    차이점 조정 클립 아이템 문법 계열 행동 음식 병합 콘솔 자막 금액 회전 표준 비용 특징 지역 배율 사각형 사실 여백 음량 느낌 모습
    별칭 이자율 개발 파일명 인간 인터넷 정규식 사용법 사양 경험 본문 물건 구독 중심 생각 제품 설정값 손실 물질 요약 탐색 소유권 위험
    영상 문장 묶음 직선 보안 확률 별명 주변 계획 개념 통신 제안 상대방 문제점 명령행 전경색 다각형 구성원 저작물 세상 밑줄 관심 표현
    작성 부팅 지침 병력 반지름 플랫폼 비밀 반응 통합 전쟁 얼굴 약속 등록 고향 저작권 로봇 결과값 화질 케이블 증명 수단 부족 변형
    마음 등급 차원 소수점 차량 죽음 라벨 고통 지식 소음 군인 안정성 마법 하단 상단 평균 집단 압력 색깔 동물 구분 시점 모임 신뢰성
    방정식 바닥 근육 괴물 왕국 선언 깃발 위협 여행 보상 해결 지형 중앙 입력란 복원 글자색 조약 장갑 수입 삼각형 대안 결정 접근성
    절반 이력 연습 고객 계층 조언 전략 시험 생산 반환값 희망 질량 수명 바람 대기열 눈금 광원 과일 훈련 해석 진행 조명 음질 요일
    외형 지방 절대값 싸움 신원 식량 시설 서랍 규격 구름 공식 화살 조항 언덕 실험 민족 치수선 장애물 은행 원문 문명 껍질 규약 대통령
    대표단 선생님 학생 회담 정상 국민 인민 농민 시민 주민 병원 공원 공항 시장 역사관 박물관 도서관 대학 신문 방송 소식 사건 사업
    산업 공업 농업 기업 회원 위원장 위원 의원 장관 총장 사장 부장 국장 청년 여성 남성 아들 아침 저녁 주말 계절 하늘 태양 강물 바깥
    마을 건물 광장 식당 운동 연설 발전 건설 협정 조선 로동 노동 혁명 군중 동맹 정권 법률 헌법 권력 선물 책상 연필 가방 그릇 옷장
    침실 부엌 계단 지붕 창문 대문 식물 곡식 쌀밥 김밥 반찬 생선 작품 소설 그늘 햇빛 눈물 웃음 슬픔 기쁨 사랑 행복 믿음 걱정 건강
    질병 감염 치료법 약품 물결 외무상 정보 패키지 크기 문서 데이터 오류 메시지 사용자 함수 폴더 위치 텍스트 이미지 장치 모드 상태
    문자 단추 상자 암호 경로 서버 디렉터리 문제 도구 주소 필드 페이지 범위 결과 개체 코드 변수 숫자 요소 번호 메뉴 인자 태그 링크
    마우스 프로세스 날짜 여부 커서 효과 인증서 프로젝트 필터 레이어 단위 언어 스크립트 서비스 디스크 관리자 길이 기호 단어 인수 참조
    속도 컴퓨터 순서 객체 디렉토리 이벤트 메모리 업데이트 드라이버 카드 로그 헤더 단축키 단계 미디어 포인터 자료 포트 인덱스 테마
    편집기 소스 네트워크 거래 너비 배터리 개수 형태 플래그 구조 세트 유틸리티 높이 슬라이드 꾸러미 경우 연락처 브랜치 버그 매크로
    명령어 소리 글자 메모 표시자 보고서 검사 바이트 시트 종류 글리프 패치 리스트 호스트 폰트 이유 연산자 확장자 지도 클래스 백엔드
    테두리 경고 노드 캐시 프린터 정도 계좌 화살표 차트 버퍼 목표 마스크 해상도 의미 가지 트리 통계 쿼리 정수 차이 관리 드라이브
    오디오 브라우저 책갈피 모니터 그래프 노트 분류 도시 경계 포인트 사이트 무기 힌트 거리 배치 용도 순위 각도 괄호 전체 관계 소유자
    제어 테스트 스레드 실수 복사 신호 막대 암호화 시간대 팔레트 인쇄 통화 카메라 주제 비트 모서리 가치 키워드 점수 피해 에러 다운로드
    펌웨어 비디오 예제 개요 좌표 프록시 식별자 개발자 부대 이자 변화 따옴표 하드웨어 설명서 세계 메서드 시계 투명도 쿠키 캘린더 공유
    입력기 밝기 파이프 접두사 장비 격자 뷰어 동기화 분포 시도 대화 횟수 노래 기사 액체 용어 예외 범주 리눅스 자리 놀이 내부 쪽지
    주파수 이름표 행사 친구 무늬 머리 컨트롤러 주머니 수치 박스 루프 원소 무리 로고 정확도 검색어 부호 그림자 온도 합계 전투 권리
    주기 접미사 장소 군대 색조 라이선스 국가 벡터 냄새 프로세서 컨테이너 목차 고기 차례 프로시저 제공자 이야기 영어 무게 작성자 깊이
    다리 나무 기회 컬러 주사위 승리 후보 피부 재료 수신자 도우미 타이머 절차 전화 분수 용지 아이디어 물체 각주 손잡이 센서 체계 안개
    보드 공포 카테고리 연기 난이도 한계 평가 종횡비 제스처 검사기 참석자 저자 장애 왕자 부모 감지 자유 농도 기지 기기 기계 축소 요구
    행위 존재 두께 공기 계산기 제조사 에너지 약어 상수 날씨 설계 부피 도로 편차 투표 탱크 조치 야채 종이 목적지 꼬리 커뮤니티 청구서
    안내서 회의 항구 출처 총기 주체 제작자 용기 음표 영화 렌즈 노이즈 줄기 사례 빈도 동료 규모 입자 생존자 마침표 군주 정부 나라
    총리 대사 비서 학교 교사 의사 간호사 변호사 기자 배우 가수 선수 농부 노동자 로동자 지도자 당국자 관계자 어머니 아버지 아내 누나
    언니 오빠 아이 아기 사회 경제 정치 문화 역사 종교 과학자 교수 연구소 회사 공사 부서 협회 교회 시대 세기 바다 호수 지구 우주
    기차 렬차 열차 자동차 비행기 배추 커피 차표 우유 고구마 감자 포도 치마 바지 모자 구두 의자 침대 철도 수도 평화 주권자 군사 투자
    거래소 물가 드라마 잡지 뉴스 토론회 대회 축구 야구 농구 배구 시내
    일부 나머지 우리 하위 필요 운영체제 신뢰도 라디오 일치 초기화 설치 표시 라이브러리 지시자 트레이 유닛 미만 이상 접근 지원 사용 진동
    흰색 기본 마지막 다음 이곳 그곳 저곳 위쪽 아래쪽 바깥쪽 동쪽 서쪽 남쪽 북쪽 안쪽 뒤쪽 녹색 흑색 적색 노란색 빨간색 파란색 검은색
    맞춤 구현 활성 타일링 슬롯 스팸 원격 합성 확인란 인쇄물 알파벳 검정 타입 로캘 로케일 주소록 해시 트리거
    """.split { $0 == " " || $0 == "\n" }.map(String.init))
}
