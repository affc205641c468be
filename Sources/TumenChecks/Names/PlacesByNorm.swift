/// Names of states, towns and rivers that the two norms of Korean write differently, and that begin no other word.
///
/// The North writes foreign names by how they sound in their own language, and keeps ㄹ and ㄴ at the head of its own.
enum PlacesByNorm {
  static let all: [(northern: String, southern: String)] = [
    ("이딸리아", "이탈리아"), ("에스빠냐", "스페인"), ("네데를란드", "네덜란드"), ("벨지끄", "벨기에"), ("단마르크", "덴마크"),
    ("메히꼬", "멕시코"), ("까자흐스딴", "카자흐스탄"), ("우즈베끼스딴", "우즈베키스탄"), ("아제르바이쟌", "아제르바이잔"), ("까나다", "캐나다"),
    ("오스트랄리아", "오스트레일리아"), ("수리아", "시리아"), ("에짚트", "이집트"), ("마로끄", "모로코"), ("까타르", "카타르"),
    ("캄보쟈", "캄보디아"), ("바르샤와", "바르샤바"), ("블라디보스또크", "블라디보스토크"), ("마쟈르", "헝가리"), ("체스꼬", "체코"),
    ("흐르바쯔까", "크로아티아"), ("벨라루씨", "벨라루스"), ("씨비리", "시베리아"), ("릉라도", "능라도"), ("림진강", "임진강"),
    ("녕변", "영변"), ("락동강", "낙동강"), ("룡산", "용산"), ("룡성", "용성"), ("례성강", "예성강"), ("락랑", "낙랑"),
  ]
}
