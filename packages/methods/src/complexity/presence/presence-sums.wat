;; Inner loops over presences: sums over neighbours for eight locations at once, and co-occurrences of bit rows.
;; Made into presence-sums-module.ts by `npm run derive`; called from presence-sums.ts alone, which lays out the memory.
(module
  (memory (export "memory") 1)

  ;; For each row k of a sparse matrix (its entries r rising): sum[r] += inverse[r] * (weights of entries before r) + Σ over entries after r of weight * inverse.
  ;; weight and sum hold eight doubles an entry (64 bytes).
  (func (export "walk") (param $rows i32) (param $start i32) (param $held i32) (param $inverse i32) (param $weight i32) (param $sum i32)
    (local $k i32) (local $i i32) (local $from i32) (local $to i32) (local $r i32) (local $w i32) (local $s i32) (local $v v128)
    (local $a v128) (local $b v128) (local $c v128) (local $d v128)
    (block $done
      (loop $each
        (br_if $done (i32.ge_s (local.get $k) (local.get $rows)))
        (local.set $from (i32.load (i32.add (local.get $start) (i32.shl (local.get $k) (i32.const 2)))))
        (local.set $to (i32.load offset=4 (i32.add (local.get $start) (i32.shl (local.get $k) (i32.const 2)))))
        (local.set $k (i32.add (local.get $k) (i32.const 1)))
        (br_if $each (i32.eq (local.get $from) (local.get $to)))
        (local.set $from (i32.add (local.get $held) (i32.shl (local.get $from) (i32.const 2))))
        (local.set $to (i32.add (local.get $held) (i32.shl (local.get $to) (i32.const 2))))

        (local.set $a (v128.const f64x2 0 0)) (local.set $b (v128.const f64x2 0 0))
        (local.set $c (v128.const f64x2 0 0)) (local.set $d (v128.const f64x2 0 0))
        (local.set $i (local.get $from))
        (loop $up
          (local.set $r (i32.load (local.get $i)))
          (local.set $w (i32.add (local.get $weight) (i32.shl (local.get $r) (i32.const 6))))
          (local.set $s (i32.add (local.get $sum) (i32.shl (local.get $r) (i32.const 6))))
          (local.set $v (v128.load64_splat (i32.add (local.get $inverse) (i32.shl (local.get $r) (i32.const 3)))))
          (v128.store (local.get $s) (f64x2.add (v128.load (local.get $s)) (f64x2.mul (local.get $a) (local.get $v))))
          (v128.store offset=16 (local.get $s) (f64x2.add (v128.load offset=16 (local.get $s)) (f64x2.mul (local.get $b) (local.get $v))))
          (v128.store offset=32 (local.get $s) (f64x2.add (v128.load offset=32 (local.get $s)) (f64x2.mul (local.get $c) (local.get $v))))
          (v128.store offset=48 (local.get $s) (f64x2.add (v128.load offset=48 (local.get $s)) (f64x2.mul (local.get $d) (local.get $v))))
          (local.set $a (f64x2.add (local.get $a) (v128.load (local.get $w))))
          (local.set $b (f64x2.add (local.get $b) (v128.load offset=16 (local.get $w))))
          (local.set $c (f64x2.add (local.get $c) (v128.load offset=32 (local.get $w))))
          (local.set $d (f64x2.add (local.get $d) (v128.load offset=48 (local.get $w))))
          (local.set $i (i32.add (local.get $i) (i32.const 4)))
          (br_if $up (i32.lt_u (local.get $i) (local.get $to))))

        (local.set $a (v128.const f64x2 0 0)) (local.set $b (v128.const f64x2 0 0))
        (local.set $c (v128.const f64x2 0 0)) (local.set $d (v128.const f64x2 0 0))
        (loop $down
          (local.set $i (i32.sub (local.get $i) (i32.const 4)))
          (local.set $r (i32.load (local.get $i)))
          (local.set $w (i32.add (local.get $weight) (i32.shl (local.get $r) (i32.const 6))))
          (local.set $s (i32.add (local.get $sum) (i32.shl (local.get $r) (i32.const 6))))
          (local.set $v (v128.load64_splat (i32.add (local.get $inverse) (i32.shl (local.get $r) (i32.const 3)))))
          (v128.store (local.get $s) (f64x2.add (v128.load (local.get $s)) (local.get $a)))
          (v128.store offset=16 (local.get $s) (f64x2.add (v128.load offset=16 (local.get $s)) (local.get $b)))
          (v128.store offset=32 (local.get $s) (f64x2.add (v128.load offset=32 (local.get $s)) (local.get $c)))
          (v128.store offset=48 (local.get $s) (f64x2.add (v128.load offset=48 (local.get $s)) (local.get $d)))
          (local.set $a (f64x2.add (local.get $a) (f64x2.mul (local.get $v) (v128.load (local.get $w)))))
          (local.set $b (f64x2.add (local.get $b) (f64x2.mul (local.get $v) (v128.load offset=16 (local.get $w)))))
          (local.set $c (f64x2.add (local.get $c) (f64x2.mul (local.get $v) (v128.load offset=32 (local.get $w)))))
          (local.set $d (f64x2.add (local.get $d) (f64x2.mul (local.get $v) (v128.load offset=48 (local.get $w)))))
          (br_if $down (i32.gt_u (local.get $i) (local.get $from))))
        (br $each))))

  ;; For each row k of a sparse matrix (its entries rising): matrix[a * size + b] += weight[k] for all entries b <= a of the row.
  (func (export "pairs") (param $rows i32) (param $start i32) (param $held i32) (param $weight i32) (param $matrix i32) (param $size i32)
    (local $k i32) (local $from i32) (local $to i32) (local $a i32) (local $b i32) (local $row i32) (local $cell i32) (local $w f64)
    (local.set $size (i32.shl (local.get $size) (i32.const 3)))
    (block $done
      (loop $each
        (br_if $done (i32.ge_s (local.get $k) (local.get $rows)))
        (local.set $from (i32.add (local.get $held) (i32.shl (i32.load (i32.add (local.get $start) (i32.shl (local.get $k) (i32.const 2)))) (i32.const 2))))
        (local.set $to (i32.add (local.get $held) (i32.shl (i32.load offset=4 (i32.add (local.get $start) (i32.shl (local.get $k) (i32.const 2)))) (i32.const 2))))
        (local.set $w (f64.load (i32.add (local.get $weight) (i32.shl (local.get $k) (i32.const 3)))))
        (local.set $k (i32.add (local.get $k) (i32.const 1)))
        (local.set $a (local.get $from))
        (block $none
          (loop $line
            (br_if $none (i32.ge_u (local.get $a) (local.get $to)))
            (local.set $row (i32.add (local.get $matrix) (i32.mul (i32.load (local.get $a)) (local.get $size))))
            (local.set $b (local.get $from))
            (loop $column
              (local.set $cell (i32.add (local.get $row) (i32.shl (i32.load (local.get $b)) (i32.const 3))))
              (f64.store (local.get $cell) (f64.add (f64.load (local.get $cell)) (local.get $w)))
              (local.set $b (i32.add (local.get $b) (i32.const 4)))
              (br_if $column (i32.le_u (local.get $b) (local.get $a))))
            (local.set $a (i32.add (local.get $a) (i32.const 4)))
            (br $line)))
        (br $each))))

  ;; counts[q] = set bits that rows p and q have in common, for q = 0 … last; rows of `words` 64-bit words.
  (func (export "common") (param $p i32) (param $last i32) (param $words i32) (param $bits i32) (param $counts i32)
    (local $q i32) (local $row i32) (local $end i32) (local $a i32) (local $b i32) (local $n i64) (local $size i32)
    (local.set $size (i32.shl (local.get $words) (i32.const 3)))
    (local.set $row (i32.add (local.get $bits) (i32.mul (local.get $p) (local.get $size))))
    (local.set $end (i32.add (local.get $row) (local.get $size)))
    (local.set $b (local.get $bits))
    (loop $each
      (local.set $n (i64.const 0))
      (local.set $a (local.get $row))
      (loop $word
        (local.set $n (i64.add (local.get $n) (i64.popcnt (i64.and (i64.load (local.get $a)) (i64.load (local.get $b))))))
        (local.set $a (i32.add (local.get $a) (i32.const 8)))
        (local.set $b (i32.add (local.get $b) (i32.const 8)))
        (br_if $word (i32.lt_u (local.get $a) (local.get $end))))
      (i32.store (i32.add (local.get $counts) (i32.shl (local.get $q) (i32.const 2))) (i32.wrap_i64 (local.get $n)))
      (local.set $q (i32.add (local.get $q) (i32.const 1)))
      (br_if $each (i32.le_s (local.get $q) (local.get $last))))))
