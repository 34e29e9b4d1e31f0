#!/bin/sh
# Loads record files into a running server through its GraphQL API, and prints the report.
#
#   graph-seed/load-record.sh [-n] [-u URL] [-t TOKENFILE] FILE...
#
#   -n  dry run: report what would change, and change nothing
#   -u  the GraphQL endpoint (http://127.0.0.1:8080/graphql)
#   -t  the file that holds the token for loading (multaqa-data/token)
#
# All files go in one request. The exit code is 0 when the server has answered with a report, whatever the report says,
# 1 when it has not, 2 when the call is wrong. Needs curl and a POSIX awk; any other program can send the same request.
set -eu

url=http://127.0.0.1:8080/graphql
token_file=multaqa-data/token
dry_run=false

fail() {
	code=$1
	shift
	printf '%s\n' "load-record.sh: $*" >&2
	exit "$code"
}

while getopts nu:t: option; do
	case $option in
	n) dry_run=true ;;
	u) url=$OPTARG ;;
	t) token_file=$OPTARG ;;
	*) fail 2 "usage: load-record.sh [-n] [-u URL] [-t TOKENFILE] FILE..." ;;
	esac
done
shift $((OPTIND - 1))
[ $# -gt 0 ] || fail 2 "usage: load-record.sh [-n] [-u URL] [-t TOKENFILE] FILE..."
[ -r "$token_file" ] || fail 2 "there is no readable token file $token_file; name the one in the server's data directory with -t."
for file; do
	[ -f "$file" ] && [ -r "$file" ] || fail 2 "$file is not a readable file."
done

# Standard input as a JSON string, each line with the end given. Bytes from 128 on pass as they are, so UTF-8 stays UTF-8.
json_string() {
	LC_ALL=C awk -v end="$1" '
		function swap(text, from, to,    done, at) {
			done = ""
			while ((at = index(text, from)) > 0) {
				done = done substr(text, 1, at - 1) to
				text = substr(text, at + 1)
			}
			return done text
		}
		BEGIN {
			for (code = 1; code < 32; code++) {
				character[code] = sprintf("%c", code)
				escape[code] = sprintf("\\u%04x", code)
			}
			escape[9] = "\\t"
			escape[13] = "\\r"
			printf "\""
		}
		{
			line = swap(swap($0, "\\", "\\\\"), "\"", "\\\"")
			for (code = 1; code < 32; code++) {
				line = swap(line, character[code], escape[code])
			}
			printf "%s%s", line, end
		}
		END { printf "\"" }'
}

# The value of the first "text" of a JSON answer.
report_text() {
	LC_ALL=C awk '
		function number(hex,    value, i) {
			value = 0
			for (i = 1; i <= length(hex); i++) {
				value = value * 16 + index("0123456789abcdef", tolower(substr(hex, i, 1))) - 1
			}
			return value
		}
		function utf8(code) {
			if (code < 128) return sprintf("%c", code)
			if (code < 2048) return sprintf("%c%c", 192 + int(code / 64), 128 + code % 64)
			if (code < 65536) return sprintf("%c%c%c", 224 + int(code / 4096), 128 + int(code / 64) % 64, 128 + code % 64)
			return sprintf("%c%c%c%c", 240 + int(code / 262144), 128 + int(code / 4096) % 64, 128 + int(code / 64) % 64, 128 + code % 64)
		}
		{ answer = answer $0 "\n" }
		END {
			if (!match(answer, /"text"[ \t\n]*:[ \t\n]*"/)) exit 1
			rest = substr(answer, RSTART + RLENGTH)
			plain["n"] = "\n"; plain["t"] = "\t"; plain["r"] = "\r"; plain["b"] = "\b"; plain["f"] = "\f"
			while (match(rest, /["\\]/)) {
				printf "%s", substr(rest, 1, RSTART - 1)
				if (substr(rest, RSTART, 1) == "\"") exit 0
				letter = substr(rest, RSTART + 1, 1)
				if (letter == "u") {
					code = number(substr(rest, RSTART + 2, 4))
					rest = substr(rest, RSTART + 6)
					if (code >= 55296 && code < 56320) {
						code = 65536 + (code - 55296) * 1024 + number(substr(rest, 3, 4)) - 56320
						rest = substr(rest, 7)
					}
					printf "%s", utf8(code)
				} else {
					printf "%s", (letter in plain) ? plain[letter] : letter
					rest = substr(rest, RSTART + 2)
				}
			}
			exit 1
		}'
}

work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
trap 'exit 1' HUP INT TERM

{
	printf '%s' '{"query":"mutation Load($records: [Record!]!, $dryRun: Boolean) { loadRecords(records: $records, dryRun: $dryRun) { text } }",'
	printf '%s' '"variables":{"dryRun":'"$dry_run"',"records":['
	comma=
	for file; do
		printf '%s{"document":' "$comma"
		printf '%s\n' "$file" | json_string ''
		printf ',"text":'
		json_string '\\n' <"$file"
		printf '}'
		comma=,
	done
	printf '%s' ']}}'
} >"$work/request.json"

# The token goes through standard input, so that no list of processes shows it.
status=$(printf 'header = "Authorization: Bearer %s"\n' "$(cat "$token_file")" |
	curl --silent --show-error --config - --header 'Content-Type: application/json' \
		--data-binary "@$work/request.json" --output "$work/answer.json" --write-out '%{http_code}' "$url") ||
	fail 1 "no answer from $url; start the server, or name its endpoint with -u."

if [ "$status" = 200 ] && report_text <"$work/answer.json" >"$work/report.txt"; then
	cat "$work/report.txt"
	[ -z "$(tail -c 1 "$work/report.txt")" ] || echo
else
	[ ! -f "$work/answer.json" ] || cat "$work/answer.json" >&2
	echo >&2
	fail 1 "$url answered with HTTP status $status and no report."
fi
