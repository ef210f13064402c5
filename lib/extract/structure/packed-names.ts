/** FNV-1a, of which the upper 20 bits count. */
export function hashOfName(name: string): number {
  let hash = 0x811c9dc5;
  for (let at = 0; at < name.length; at++) hash = Math.imul(hash ^ name.charCodeAt(at), 0x01000193);
  return hash >>> 12;
}

/**
 * A set of names of which only hashes are kept, as `pack` of `scripts/pack-names.ts` wrote them, where the names
 * stand. Some name in a few thousand is taken for one of them that is none. Unpacked when first asked.
 */
class Names {
  private hashes: Set<number> | undefined;

  constructor(readonly packed: string) {}

  has(name: string): boolean {
    this.hashes ??= this.unpack();
    return this.hashes.has(hashOfName(name));
  }

  private unpack(): Set<number> {
    const hashes = new Set<number>();
    const sign = (nth: number) => Number.parseInt(this.packed[nth] ?? '', 32);
    const low = sign(0);
    let at = 5;
    const bit = () => (sign(Math.floor(at / 5)) >> (4 - (at++ % 5))) & 1;
    for (let last = 0; ; hashes.add(last)) {
      let gap = 0;
      while (bit()) gap++;
      if (at > this.packed.length * 5) return hashes;
      for (let nth = 0; nth < low; nth++) gap = gap * 2 + bit();
      last += gap;
    }
  }
}

/** Towns, regions and countries that many postings name. */
export const PLACES = new Names(
  'ag7bra634l0ukql1jvebsjbhuchgl3gpuqu8linji90i2t08c2svst3lc2otrjc41p264rfu743m9i45j8onh70f2n385212lcsf8lfk1f3ou4us2vp5bh3eaeucjbpb30u5qife6faupb0iqt78153c9hvs4j4lnugpfj4vpliokvmsjab9m7oihfit191i847dr03dr16gr6i1fjk9448o66075blp1amvi5ocnj2mprd735ttfpcf3j4fqubvsq67l1ttijiqhfg6huncremebet2vvp7ebajv6bq941clcg08cs1530crlj1kajg4v074aj7a0on6vrsf1ae4cq2eldvs68vksubhlf8sh1c8h3m6mj5fsc9va5ejc3qgofru30tu61hv7t21ehugra2mnue1602aftrcamddjb7hbrjnomm3dui30s5fr37mhfvfo46sh1eojl68tclfe19nqc1qbbrf203itm9bri2tm96em7ge1pkpmiifb13ns8eah4401booe35h8bsb2d920vv31n7oof5o37708flls59f2p1l1d2htk161ra8o4pob5scvl7sd9kf9tfvemopj95ofljid5qincg8o8dduvasbhg8uqpru3vmtutlfstqnhmkkd8b87psclckq7v29j3vcnqa7n8d9p94p5qg4o9bkfmkvvgnavi210nra2723ara99g8g4lgcshs6ju0hrmbohtv3apf0br9m1pnn8odou5qrkk67ihccm51qdah8tl7a8u94tfh98s6lh4tgfp5ctc8ln3eesa6a7i9uvk9q08bsvgb1vvv8nma21m5qivnje8sasmoe813harm7qu57bpmq5q5l5q4kuqcincvtqn82eep4e9776jbb3o32bhgcrfsb9hqgrfd1os3t2t9c39d1j8qhe3l7ll8q3kg036q2c5i9cmlsac6mr5v1ve3irjbt0osr1pb9v7jie7gujs043ktsej4db6nc7b1qjmtlj0t2oc9nsmep4km3nnlrn2fdqkbrf63f5m94oba816f1kn12pbh2jntg085u8u29ilsche7419m3hiu59mc4nbsivtrlvvq69uos6uc3d45k7346hd8vn5v9sc25dm3lsntftij208ln8nkpkvi3pv2g5j7j3gj3gkmla44cjikon90pdiq2r5l99m3mifqi73cia4b8271n873fkdunf1c5m6va1v1v4dttni4qs6st8dgg66ekluollufs537m2v1hlmm3susan2gb0a0sp99rcrq5235qf9d19dc1fe1ckvv4kk43pjhlvh6fapkl7m68n8h7hoelo6pupthsehn07udc',
);
/** Words at the head of what people are called at work. */
export const ROLES = new Names(
  'c2s0q2aakfnjqtfgjiihiui6s49fopc37l6bsu6h2i11et8cjgpv73nsvh746kek37oon1v7k3jjvjehk4kct8egpl49j3q15ih494djrohg6759bl0tr5gakd0dg8815o3ua2ap8ga5i8j18rb5obcija6vudu2n9i54a8nl5sqjhaqlgv8vfpjue1pog1rsohk287eg3u5mk3g6ae26b4fa2df5joglj16hb02hlta1l4k7gha0fovn9v8k47oas299cbc0a5pun41r22859gfmsohalsqih511id4ca45kovvri1234a1q2c2osgcbu5of69ng658o2frhnf5p3cv3qpa4b4vcl22dmrlju51s528i9j0756quts8iqh460h2con3trks2dgm27slveeocp50t356r87os2l32i4r16p8kvg57p7e75tbuebljte75qbsli9n53gto2lc6m76pb50fvj7att3pku883vk40ut24j8g3b55sd4kfg9dd92dpe2dl7107krb1uv4smei7v2dc66m546hc7dug0jhdclvaa4a81b51ri85u4fro263j3fv2lg1dcftebb7',
);
/** Countries and the largest cities, of one word or two. */
export const COUNTRIES = new Names(
  'dj06f50k3gf8s1uhsepfns9duavu7nn3dl91hbsls79gcn2h3oojg93h0oiku3ts1ga5f4mg4jo8gh3eednj87t79i48ththgu5f4ila47gtbdf98ghkie3l27kopfqpku894o7p97n3abkgadg39h5pfd9edt1hfu8octpuft5s5785se79m0j7h5029taguhiitfkt9aofn70cg35g9i04e0jr0dln4e2e6m9c8eo2do6fh12l783onflji0nfe5hqn9scdfcmm25lka8cqfq81cf6hv6cphlke4tspkc40k33upt6gkgvqdifhqs78e2ju67h1qg7b8kjos2po611r32ff851aigbdbf4gpgp28h4qs6f',
);
/** Words of an address that lead to something to read, to buy or to look at. */
export const CONTENT = new Names(
  'ds38pers8ue8f2fc194tge7jpaftf267014qoh0j35hbu985aogtg9tq9eh38pj28ps0a93vqbgdpd4t2r17mlm0cp4u9234gasd9shbpqcp0kf6bonkgo2gh2s7q4lej8vdg1c1b6i1n3pein0ir4egpgoh21bpi0c3h2og8934r6mdp0foha2mr8l8du0lh49p61ci92o73c9lc8n3cjsaab6oiv1obi00s1dk9cp9pje0d18mpot00kb43tdk26g7rq0d9vovobtp50chi61kt64rqlntqci1q00ui97',
);
