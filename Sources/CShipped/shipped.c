#include "CShipped.h"

// Each file of Nouns/, Rules/, Reports/, Segmentation/, Stems/, StopWords/ and of the tree's Glossaries/: its bytes, then its entry. A test holds this list to the folders.
static const uint8_t diplomacy_news[] = {
#embed "../../Glossaries/diplomacy-news.yaml"
};
static const uint8_t dprk_russia[] = {
#embed "../../Glossaries/dprk-russia.yaml"
};
static const uint8_t korean_peninsula_security[] = {
#embed "../../Glossaries/korean-peninsula-security.yaml"
};
static const uint8_t transport_construction[] = {
#embed "../../Glossaries/transport-construction.yaml"
};
static const uint8_t cyrl_hang_dprk_ko[] = {
#embed "Rules/Cyrl-Hang-dprk-ko.rules"
};
static const uint8_t cyrl_hang_nikl[] = {
#embed "Rules/Cyrl-Hang-nikl.rules"
};
static const uint8_t cyrl_latn_ala_lc[] = {
#embed "Rules/Cyrl-Latn-ala-lc.rules"
};
static const uint8_t cyrl_latn_bgn[] = {
#embed "Rules/Cyrl-Latn-bgn.rules"
};
static const uint8_t cyrl_latn_gost[] = {
#embed "Rules/Cyrl-Latn-gost.rules"
};
static const uint8_t cyrl_latn_icao[] = {
#embed "Rules/Cyrl-Latn-icao.rules"
};
static const uint8_t cyrl_latn_iso9[] = {
#embed "Rules/Cyrl-Latn-iso9.rules"
};
static const uint8_t cyrl_latn_press_en[] = {
#embed "Rules/Cyrl-Latn-press-en.rules"
};
static const uint8_t hang_cyrl_kontsevich[] = {
#embed "Rules/Hang-Cyrl-kontsevich.rules"
};
static const uint8_t hang_cyrl_press_ru[] = {
#embed "Rules/Hang-Cyrl-press-ru.rules"
};
static const uint8_t hang_latn_ala_lc[] = {
#embed "Rules/Hang-Latn-ala-lc.rules"
};
static const uint8_t hang_latn_dprk[] = {
#embed "Rules/Hang-Latn-dprk.rules"
};
static const uint8_t hang_latn_kcna[] = {
#embed "Rules/Hang-Latn-kcna.rules"
};
static const uint8_t hang_latn_mr[] = {
#embed "Rules/Hang-Latn-mr.rules"
};
static const uint8_t hang_latn_rr[] = {
#embed "Rules/Hang-Latn-rr.rules"
};
static const uint8_t hang_latn_yale[] = {
#embed "Rules/Hang-Latn-yale.rules"
};
static const uint8_t latn_cyrl_press_en[] = {
#embed "Rules/Latn-Cyrl-press-en.rules"
};
static const uint8_t nouns_ko[] = {
#embed "Nouns/ko.txt"
};
static const uint8_t reports_findings[] = {
#embed "Reports/findings.html"
};
static const uint8_t segmentation_tumen[] = {
#embed "Segmentation/tumen.srx"
};
static const uint8_t stems_ru[] = {
#embed "Stems/ru.txt"
};
static const uint8_t stop_words_en[] = {
#embed "StopWords/en.txt"
};
static const uint8_t stop_words_ko[] = {
#embed "StopWords/ko.txt"
};
static const uint8_t stop_words_ru[] = {
#embed "StopWords/ru.txt"
};

static const cshipped_file files[] = {
    {"Glossaries/diplomacy-news.yaml", diplomacy_news, sizeof diplomacy_news},
    {"Glossaries/dprk-russia.yaml", dprk_russia, sizeof dprk_russia},
    {"Glossaries/korean-peninsula-security.yaml", korean_peninsula_security, sizeof korean_peninsula_security},
    {"Glossaries/transport-construction.yaml", transport_construction, sizeof transport_construction},
    {"Nouns/ko.txt", nouns_ko, sizeof nouns_ko},
    {"Reports/findings.html", reports_findings, sizeof reports_findings},
    {"Rules/Cyrl-Hang-dprk-ko.rules", cyrl_hang_dprk_ko, sizeof cyrl_hang_dprk_ko},
    {"Rules/Cyrl-Hang-nikl.rules", cyrl_hang_nikl, sizeof cyrl_hang_nikl},
    {"Rules/Cyrl-Latn-ala-lc.rules", cyrl_latn_ala_lc, sizeof cyrl_latn_ala_lc},
    {"Rules/Cyrl-Latn-bgn.rules", cyrl_latn_bgn, sizeof cyrl_latn_bgn},
    {"Rules/Cyrl-Latn-gost.rules", cyrl_latn_gost, sizeof cyrl_latn_gost},
    {"Rules/Cyrl-Latn-icao.rules", cyrl_latn_icao, sizeof cyrl_latn_icao},
    {"Rules/Cyrl-Latn-iso9.rules", cyrl_latn_iso9, sizeof cyrl_latn_iso9},
    {"Rules/Cyrl-Latn-press-en.rules", cyrl_latn_press_en, sizeof cyrl_latn_press_en},
    {"Rules/Hang-Cyrl-kontsevich.rules", hang_cyrl_kontsevich, sizeof hang_cyrl_kontsevich},
    {"Rules/Hang-Cyrl-press-ru.rules", hang_cyrl_press_ru, sizeof hang_cyrl_press_ru},
    {"Rules/Hang-Latn-ala-lc.rules", hang_latn_ala_lc, sizeof hang_latn_ala_lc},
    {"Rules/Hang-Latn-dprk.rules", hang_latn_dprk, sizeof hang_latn_dprk},
    {"Rules/Hang-Latn-kcna.rules", hang_latn_kcna, sizeof hang_latn_kcna},
    {"Rules/Hang-Latn-mr.rules", hang_latn_mr, sizeof hang_latn_mr},
    {"Rules/Hang-Latn-rr.rules", hang_latn_rr, sizeof hang_latn_rr},
    {"Rules/Hang-Latn-yale.rules", hang_latn_yale, sizeof hang_latn_yale},
    {"Rules/Latn-Cyrl-press-en.rules", latn_cyrl_press_en, sizeof latn_cyrl_press_en},
    {"Segmentation/tumen.srx", segmentation_tumen, sizeof segmentation_tumen},
    {"Stems/ru.txt", stems_ru, sizeof stems_ru},
    {"StopWords/en.txt", stop_words_en, sizeof stop_words_en},
    {"StopWords/ko.txt", stop_words_ko, sizeof stop_words_ko},
    {"StopWords/ru.txt", stop_words_ru, sizeof stop_words_ru},
};

size_t cshipped_count(void) { return sizeof files / sizeof *files; }
cshipped_file cshipped_at(size_t index) { return files[index]; }
