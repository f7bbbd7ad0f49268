;; Rows of plain csv in one pass: keys become codes, numbers doubles, where they stand. No quotation mark is in the block.
;; Made into plain-rows-module.ts by `npm run derive`; called from plain-rows.ts alone, which lays out the memory:
;;   0    256 bytes: 1 where a byte ends a cell (comma, line feed, carriage return)
;;   256  sixteen powers of ten as doubles
;;   512  the columns of the file, 32 bytes each: kind (0 passed over, 1 key, 2 number), where its answers go, entries, slots, mask of the slots, code of the row before (-1 none)
;; An entry of a key, 32 bytes: the first eight bytes of its text, the mask that covers them, where the text stands, its length, its hash, the code that came after it the last time.
(module
  (import "env" "memory" (memory 1))
  ;; A text that is new: column, first byte, end, hash; its code, or -1 where it is blank. Entries and slots may have moved then.
  (import "env" "added" (func $added (param i32 i32 i32 i32) (result i32)))
  ;; The number in a cell that has more than fifteen digits or anything beside digits, a sign and a point.
  (import "env" "number" (func $number (param i32 i32) (result f64)))
  ;; Where the cell that was taken last ends.
  (global $end (mut i32) (i32.const 0))

  ;; Where the cell at $at ends if it holds the text of the entry, else 0. $word are the eight bytes from $at.
  (func $same (param $entry i32) (param $at i32) (param $word i64) (result i32)
    (local $length i32) (local $end i32) (local $seen i32) (local $text i32)
    (if (i64.ne (i64.and (local.get $word) (i64.load offset=8 (local.get $entry))) (i64.load (local.get $entry))) (then (return (i32.const 0))))
    (local.set $length (i32.load offset=20 (local.get $entry)))
    (local.set $end (i32.add (local.get $at) (local.get $length)))
    (if (i32.eqz (i32.load8_u (i32.load8_u (local.get $end)))) (then (return (i32.const 0))))
    (local.set $seen (i32.const 8))
    (local.set $text (i32.load offset=16 (local.get $entry)))
    (block $done
      (loop $byte
        (br_if $done (i32.ge_s (local.get $seen) (local.get $length)))
        (if (i32.ne (i32.load8_u (i32.add (local.get $at) (local.get $seen))) (i32.load8_u (i32.add (local.get $text) (local.get $seen)))) (then (return (i32.const 0))))
        (local.set $seen (i32.add (local.get $seen) (i32.const 1)))
        (br $byte)))
    (local.get $end))

  ;; The code of the key in the cell at $at; -1 where it is blank. The likeliest text is that of the row before, then the one that came after it the last time.
  (func $key (param $column i32) (param $at i32) (result i32)
    (local $entries i32) (local $entry i32) (local $previous i32) (local $code i32) (local $end i32) (local $hash i32) (local $slot i32) (local $byte i32) (local $word i64)
    (local.set $entries (i32.load offset=8 (local.get $column)))
    (local.set $previous (i32.load offset=20 (local.get $column)))
    (local.set $word (i64.load (local.get $at)))
    (if (i32.ge_s (local.get $previous) (i32.const 0))
      (then
        (local.set $entry (i32.add (local.get $entries) (i32.shl (local.get $previous) (i32.const 5))))
        (if (local.tee $end (call $same (local.get $entry) (local.get $at) (local.get $word)))
          (then (global.set $end (local.get $end)) (return (local.get $previous))))
        (local.set $code (i32.load offset=28 (local.get $entry)))
        (if (i32.ge_s (local.get $code) (i32.const 0))
          (then
            (if (local.tee $end (call $same (i32.add (local.get $entries) (i32.shl (local.get $code) (i32.const 5))) (local.get $at) (local.get $word)))
              (then
                (global.set $end (local.get $end))
                (i32.store offset=20 (local.get $column) (local.get $code))
                (return (local.get $code))))))))
    ;; FNV-1a.
    (local.set $hash (i32.const 0x811c9dc5))
    (local.set $end (local.get $at))
    (block $whole
      (loop $scan
        (local.set $byte (i32.load8_u (local.get $end)))
        (br_if $whole (i32.load8_u (local.get $byte)))
        (local.set $hash (i32.mul (i32.xor (local.get $hash) (local.get $byte)) (i32.const 0x01000193)))
        (local.set $end (i32.add (local.get $end) (i32.const 1)))
        (br $scan)))
    (local.set $hash (i32.xor (local.get $hash) (i32.shr_u (local.get $hash) (i32.const 15))))
    (local.set $slot (i32.and (local.get $hash) (i32.load offset=16 (local.get $column))))
    (block $found
      (loop $probe
        (local.set $code (i32.load (i32.add (i32.load offset=12 (local.get $column)) (i32.shl (local.get $slot) (i32.const 2)))))
        (if (i32.lt_s (local.get $code) (i32.const 0))
          (then
            (local.set $code (call $added (local.get $column) (local.get $at) (local.get $end) (local.get $hash)))
            (br_if $found (i32.ge_s (local.get $code) (i32.const 0)))
            (return (i32.const -1))))
        (local.set $entry (i32.add (local.get $entries) (i32.shl (local.get $code) (i32.const 5))))
        (if (i32.eq (i32.load offset=24 (local.get $entry)) (local.get $hash))
          (then (br_if $found (i32.eq (call $same (local.get $entry) (local.get $at) (local.get $word)) (local.get $end)))))
        (local.set $slot (i32.and (i32.add (local.get $slot) (i32.const 1)) (i32.load offset=16 (local.get $column))))
        (br $probe)))
    (if (i32.ge_s (local.get $previous) (i32.const 0))
      (then (i32.store offset=28 (i32.add (i32.load offset=8 (local.get $column)) (i32.shl (local.get $previous) (i32.const 5))) (local.get $code))))
    (i32.store offset=20 (local.get $column) (local.get $code))
    (global.set $end (local.get $end))
    (local.get $code))

  ;; The number in the cell at $at. Up to fifteen digits are a whole number that a double holds exactly, by a power of ten that it holds exactly: one rounding, as the nearest double has it.
  (func $cell (param $at i32) (result f64)
    (local $end i32) (local $byte i32) (local $digit i32) (local $digits i32) (local $fraction i32) (local $point i32) (local $sum i64) (local $size f64)
    (local.set $end (i32.add (local.get $at) (i32.eq (i32.load8_u (local.get $at)) (i32.const 0x2d))))
    (block $whole
      (loop $scan
        (local.set $byte (i32.load8_u (local.get $end)))
        (local.set $digit (i32.sub (local.get $byte) (i32.const 0x30)))
        (if (i32.lt_u (local.get $digit) (i32.const 10))
          (then
            (local.set $sum (i64.add (i64.mul (local.get $sum) (i64.const 10)) (i64.extend_i32_u (local.get $digit))))
            (local.set $digits (i32.add (local.get $digits) (i32.const 1)))
            (local.set $fraction (i32.add (local.get $fraction) (local.get $point))))
          (else
            (br_if $whole (i32.or (i32.ne (local.get $byte) (i32.const 0x2e)) (local.get $point)))
            (local.set $point (i32.const 1))))
        (local.set $end (i32.add (local.get $end) (i32.const 1)))
        (br $scan)))
    (if (i32.and (i32.load8_u (local.get $byte)) (i32.lt_u (i32.sub (local.get $digits) (i32.const 1)) (i32.const 15)))
      (then
        (global.set $end (local.get $end))
        (local.set $size (f64.div (f64.convert_i64_u (local.get $sum)) (f64.load offset=256 (i32.shl (local.get $fraction) (i32.const 3)))))
        (return (if (result f64) (i32.eq (i32.load8_u (local.get $at)) (i32.const 0x2d)) (then (f64.neg (local.get $size))) (else (local.get $size))))))
    (block $ended
      (loop $rest
        (br_if $ended (i32.load8_u (i32.load8_u (local.get $end))))
        (local.set $end (i32.add (local.get $end) (i32.const 1)))
        (br $rest)))
    (global.set $end (local.get $end))
    (call $number (local.get $at) (local.get $end)))

  ;; The rows from $at to before $limit, where a line feed stands whatever the block ends with; how many there are, or -1 where they are not plain.
  (func (export "rows") (param $at i32) (param $limit i32) (param $count i32) (result i32)
    (local $row i32) (local $column i32) (local $left i32) (local $kind i32) (local $code i32)
    (block $all
      (loop $line
        (br_if $all (i32.ge_u (local.get $at) (local.get $limit)))
        (local.set $column (i32.const 512))
        (local.set $left (local.get $count))
        (loop $across
          (local.set $kind (i32.load (local.get $column)))
          (if (i32.eq (local.get $kind) (i32.const 1))
            (then
              (local.set $code (call $key (local.get $column) (local.get $at)))
              (if (i32.lt_s (local.get $code) (i32.const 0)) (then (return (i32.const -1))))
              (i32.store (i32.add (i32.load offset=4 (local.get $column)) (i32.shl (local.get $row) (i32.const 2))) (local.get $code))
              (local.set $at (global.get $end)))
            (else
              (if (local.get $kind)
                (then
                  (f64.store (i32.add (i32.load offset=4 (local.get $column)) (i32.shl (local.get $row) (i32.const 3))) (call $cell (local.get $at)))
                  (local.set $at (global.get $end)))
                (else
                  (block $past
                    (loop $pass
                      (br_if $past (i32.load8_u (i32.load8_u (local.get $at))))
                      (local.set $at (i32.add (local.get $at) (i32.const 1)))
                      (br $pass)))))))
          (local.set $left (i32.sub (local.get $left) (i32.const 1)))
          (if (local.get $left)
            (then
              (if (i32.ne (i32.load8_u (local.get $at)) (i32.const 0x2c)) (then (return (i32.const -1))))
              (local.set $at (i32.add (local.get $at) (i32.const 1)))
              (local.set $column (i32.add (local.get $column) (i32.const 32)))
              (br $across))))
        (local.set $at (i32.add (local.get $at) (i32.eq (i32.load8_u (local.get $at)) (i32.const 0x0d))))
        (if (i32.ne (i32.load8_u (local.get $at)) (i32.const 0x0a)) (then (return (i32.const -1))))
        (local.set $at (i32.add (local.get $at) (i32.const 1)))
        (local.set $row (i32.add (local.get $row) (i32.const 1)))
        (br $line)))
    (local.get $row)))
