set -u
NEW=$(date +%s)$RANDOM

# id NAME N: what the property NAME holds where it stands in the last answer for the Nth time, as a segment of a path
id() {
  local LC_ALL=C rest=$answer count string='"'$1'"[[:space:]]*:[[:space:]]*"(([^"\\]|\\.)*)"'
  for ((count = 0; count < $2; count++)); do
    [[ $rest =~ $string ]] || return
    rest=${rest#*"${BASH_REMATCH[0]}"}
  done
  segment "${BASH_REMATCH[1]}"
}

# segment TEXT: the inside of a string of JSON, percent-encoded
segment() {
  local LC_ALL=C rest=$1 char code
  while [[ -n $rest ]]; do
    char=${rest:0:1} rest=${rest:1}
    case $char in
      [A-Za-z0-9._~-]) printf %s "$char" ;;
      '\')
        char=${rest:0:1} rest=${rest:1}
        case $char in
          b) code=8 ;;
          t) code=9 ;;
          n) code=10 ;;
          f) code=12 ;;
          r) code=13 ;;
          u)
            # What is no number here is a text of the target, and nothing to be calculated.
            code=65533
            if [[ $rest =~ ^[0-9a-fA-F]{4} ]]; then code=$((16#${BASH_REMATCH[0]})); fi
            rest=${rest:4}
            if (((code & 0xFC00) == 0xD800)) && [[ $rest =~ ^\\u([dD][c-fC-F][0-9a-fA-F]{2}) ]]; then
              code=$((0x10000 + ((code & 0x3FF) << 10) + (16#${BASH_REMATCH[1]} & 0x3FF))) rest=${rest:6}
            fi ;;
          *) code=$(printf %d "'$char") ;;
        esac
        if ((code < 0x80)); then
          printf %%%02X $code
        elif ((code < 0x800)); then
          printf %%%02X $((0xC0 | code >> 6)) $((0x80 | code & 0x3F))
        elif ((code < 0x10000)); then
          printf %%%02X $((0xE0 | code >> 12)) $((0x80 | code >> 6 & 0x3F)) $((0x80 | code & 0x3F))
        else
          printf %%%02X $((0xF0 | code >> 18)) $((0x80 | code >> 12 & 0x3F)) $((0x80 | code >> 6 & 0x3F)) $((0x80 | code & 0x3F))
        fi ;;
      *) printf %%%02X $(($(printf %d "'$char") & 0xFF)) ;;
    esac
  done
}
