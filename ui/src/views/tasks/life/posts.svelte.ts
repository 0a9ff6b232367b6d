import { query } from "$lib/api/query.svelte";
import { session } from "$lib/session.svelte";
import type { Option } from "$lib/ui/Picker.svelte";

/** The posts of a unit with who holds them, to choose a lead from; none while no unit is chosen. */
export function postsOf(unit: () => string) {
  const posts = query("post_list", () => (unit() === "" ? null : { unit: unit(), ...session.day }), ["posts", "memberships", "people", "units"]);
  return {
    get options(): Option[] {
      return (posts.data?.posts ?? []).map((post) => ({
        id: post.id,
        label: post.holder ? `${post.title} (${post.holder.title})` : post.title,
      }));
    },
  };
}
